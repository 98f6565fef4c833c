import type { ClausePart } from "../core/clause.ts";

/** A cell with the number of its column. */
export interface NumberedCell {
  readonly column: number;
  readonly words: string;
}

/** The words of a line of a table between tabs, and each cell that holds words as a part named by its column. */
export function cellText(
  id: string,
  cells: readonly NumberedCell[],
): { readonly text: string; readonly parts: readonly ClausePart[] } {
  const parts: ClausePart[] = [];
  let text = "";
  for (const { column, words } of cells) {
    if (words === "") continue;
    if (text !== "") text += "\t";
    parts.push({ id: `${id}.${column}`, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, parts };
}
