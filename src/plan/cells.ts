/** Whether a line is a line of a table: cells between tabs or pipes. */
export function isRow(line: string): boolean {
  return line.includes("\t") || /^\s*\|.*\|\s*$/u.test(line);
}

/** Whether a line only rules off the heading of a table. */
export function isRule(line: string): boolean {
  return /^\s*\|[\s|:-]*-[\s|:-]*\|\s*$/u.test(line);
}

/** The cells of a line of a table, without markup and blanks at their ends. */
export function cellsOf(line: string): readonly string[] {
  const inner = line.includes("\t") ? line : line.trim().replace(/^\|/u, "").replace(/\|$/u, "");
  const separator = line.includes("\t") ? "\t" : "|";
  return inner.split(separator).map((cell) => cell.replace(/<\/?b>|\*\*/gu, "").trim());
}
