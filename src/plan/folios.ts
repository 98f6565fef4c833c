import type { Span } from "../core/clause.ts";
import type { Line } from "./lines.ts";

/** The pages of a printed document whose scan kept where they begin. */
export interface Folios {
  /** Where the lines stand that hold nothing but the number of their page. */
  readonly numbers: ReadonlySet<number>;
  /** How many pages there are. */
  readonly last: number;
  /** The page or range of pages on which some spans stand; undefined before the first page. */
  readonly of: (spans: readonly Span[]) => string | undefined;
}

/**
 * Counts pages: one begins at a line with one leading space, or at a line that holds the number it would
 * have. Any other bare number is a cell of a table or the mark of a footnote.
 */
export function foliosOf(lines: readonly Line[]): Folios {
  const begins: number[] = [];
  const numbers = new Set<number>();
  for (const { text, start } of lines) {
    const numbered = text.trim() === String(begins.length + 1) && begins.length > 0;
    if (numbered) numbers.add(start);
    if (numbered || /^ \S/u.test(text)) begins.push(start);
  }
  const pageAt = (offset: number): number => begins.filter((begin) => begin <= offset).length;
  return {
    numbers,
    last: begins.length,
    of(spans) {
      const first = pageAt(spans[0]?.start ?? 0);
      const last = pageAt((spans.at(-1)?.end ?? 1) - 1);
      return first === 0 ? undefined : first === last ? String(first) : `${first}–${last}`;
    },
  };
}
