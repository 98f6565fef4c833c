import type { Span } from "../core/clause.ts";
import type { Mend } from "./repair.ts";

/** A line that is not blank: its span in the raw document, blanks at its ends left out, and its repaired text. */
export interface Line extends Span {
  /** The whole line, repaired; tabs at its ends are kept because they are empty cells. */
  readonly text: string;
}

/** The lines of a raw document that hold more than blanks, in order. */
export function linesOf(raw: string, mend: Mend = (start, end) => raw.slice(start, end)): readonly Line[] {
  const lines: Line[] = [];
  for (const match of raw.matchAll(/[^\n\r]+/g)) {
    const written = match[0];
    if (written.trim() === "") continue;
    const start = match.index + (written.length - written.trimStart().length);
    const end = match.index + written.trimEnd().length;
    lines.push({ start, end, text: mend(match.index, match.index + written.length) });
  }
  return lines;
}
