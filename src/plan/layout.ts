import type { ClausePart, Span, TableLayout } from "../core/clause.ts";
import { cellText } from "./cell-text.ts";
import type { Line } from "./lines.ts";

/** A row of a table that was laid out by hand. */
export interface LaidRow {
  readonly text: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly parts: readonly ClausePart[];
  readonly raw: readonly Span[];
}

/** A table read by its layout. */
export interface LaidTable {
  readonly heads: readonly Span[];
  readonly repeated: readonly Span[];
  readonly rows: readonly LaidRow[];
  /** How many lines it takes. */
  readonly taken: number;
}

/**
 * Reads the lines of a table that the scan set one cell, or part of one, under another. The layout says what
 * the rows are; each row must be, blanks aside, what the next lines say letter by letter. What stands before
 * the first row is the heading, what stands between rows the heading repeated on a page. Throws where a row
 * is not found.
 */
export function laidTable(document: string, layout: TableLayout, lines: readonly Line[]): LaidTable {
  const heads: Span[] = [];
  const repeated: Span[] = [];
  const rows: LaidRow[] = [];
  let above: readonly string[] = [];
  let at = 0;
  for (const row of layout.rows) {
    const written = row.split("|").map((cell) => cell.trim());
    const words = written.map((cell) => (cell === "^" || cell === "<" ? "" : cell));
    let taken = matched(solid(words.join("")), lines, at);
    while (taken === 0) {
      const line = lines[at];
      if (line === undefined)
        throw new Error(`${document}/${layout.table}: the raw text has no row “${row}”`);
      (rows.length === 0 ? heads : repeated).push({ start: line.start, end: line.end });
      at += 1;
      taken = matched(solid(words.join("")), lines, at);
    }
    const filled: string[] = [];
    written.forEach((cell, i) => {
      filled.push(cell === "^" ? (above[i] ?? "") : cell === "<" ? (filled[i - 1] ?? "") : cell);
    });
    rows.push({
      ...cellText(`${document}/${layout.table}/${rows.length + 1}`, numbered(words)),
      cells: Object.fromEntries(layout.columns.map((column, i) => [column, filled[i] ?? ""])),
      raw: lines.slice(at, at + taken).map(({ start, end }) => ({ start, end })),
    });
    above = filled;
    at += taken;
  }
  return { heads, repeated, rows, taken: at };
}

function numbered(words: readonly string[]): { readonly column: number; readonly words: string }[] {
  return words.map((cell, i) => ({ column: i + 1, words: cell }));
}

/** How many lines from `at` on say exactly these words, or none. */
function matched(words: string, lines: readonly Line[], at: number): number {
  let said = "";
  for (let i = at; i < lines.length && said.length < words.length; i += 1) {
    said += solid(lines[i]?.text ?? "");
    if (said === words) return i - at + 1;
  }
  return 0;
}

function solid(text: string): string {
  return text.replace(/\s/gu, "");
}
