import type { ClausePart } from "../core/clause.ts";
import { cellText } from "./cell-text.ts";
import { UNNAMED } from "./columns.ts";
import { chineseNumber } from "./numerals.ts";

/** A line of a table as a clause: its number, its words and its cells. */
export interface Row {
  /** The printed number (`7`), `g2` for the second group, `total`, or the number above with a letter (`18b`). */
  readonly n: string;
  /** The cells that hold words, in order, between tabs. */
  readonly text: string;
  readonly cells: Readonly<Record<string, string>>;
  /** The cells that hold words; numbered by column. */
  readonly parts: readonly ClausePart[];
}

/**
 * Reads a line of a table under its column keys. A cell merged with the one above it is filled from there:
 * the group, and in a line without a number of its own every empty cell between two that hold words.
 */
export function rowOf(
  section: string,
  columns: readonly string[],
  cells: readonly string[],
  above: Row | undefined,
): Row {
  const own = numberOf(cells);
  const n = own ?? after(above?.n ?? "0");
  const filled: Record<string, string> = {};
  const first = cells.findIndex((cell) => cell !== "");
  const last = cells.findLastIndex((cell) => cell !== "");
  columns.forEach((column, i) => {
    const cell = cells[i] ?? "";
    const between = own === undefined && i > first && i < last;
    const merged = cell === "" && (column === UNNAMED || between);
    filled[column] = merged ? (above?.cells[column] ?? "") : cell;
  });
  const numbered = cells.map((words, i) => ({ column: i + 1, words }));
  return { n, cells: filled, ...cellText(`${section}/${n}`, numbered) };
}

function numberOf(cells: readonly string[]): string | undefined {
  for (const cell of cells.slice(0, 2)) {
    const number = /^(\d+)(?:[.\s、．]\s*\D|$)/u.exec(cell)?.[1];
    if (number !== undefined) return number;
    if (/^合\s?计/u.test(cell)) return "total";
    const group = chineseNumber(cell);
    if (!Number.isNaN(group)) return `g${group}`;
  }
  return undefined;
}

function after(n: string): string {
  const letter = /^(.*\d)([b-y])$/u.exec(n);
  if (letter === null) return `${n}b`;
  return `${letter[1] ?? ""}${String.fromCharCode((letter[2] ?? "b").charCodeAt(0) + 1)}`;
}
