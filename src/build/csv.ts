/** What a cell may hold; null stays empty. */
export type Cell = string | number | null;

/** Signs with which a spreadsheet would take a text for a formula. */
const formula = /^[=+\-@\t\r]/;

function write(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, and an apostrophe before any text
 * that would be taken for a formula.
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(write).join(",")}\r\n`).join("")}`;
}
