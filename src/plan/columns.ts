/** The key of a column that the print leaves without a heading; the brackets say that the word is ours. */
export const UNNAMED = "（组）";

/**
 * The keys of the columns from one or two lines of headings. A heading above several columns is written
 * before each of theirs: 完成情况·总量.
 */
export function columnsOf(top: readonly string[], below: readonly string[] = []): readonly string[] {
  let above = "";
  return Array.from({ length: Math.max(top.length, below.length) }, (_, i) => {
    const own = top[i] ?? "";
    const sub = below[i] ?? "";
    if (own !== "" || sub === "") above = own;
    return [above, sub].filter((word) => word !== "").join("·") || UNNAMED;
  });
}
