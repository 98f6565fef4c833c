import type { Span } from "../core/clause.ts";

/** A line without its Markdown: the words alone and what the markup said about them. */
export interface Unmarked {
  readonly text: string;
  /** The first stretch set in bold; a single `**` closes a bold that began with the line. */
  readonly bold?: Span;
  /** Whether the line was marked as a heading, whatever its depth. */
  readonly heading: boolean;
  /** Whether the line was marked as an item of a list. */
  readonly item: boolean;
}

/** Takes the Markdown off a line: `#`, list dashes, `**`. */
export function unmark(line: string): Unmarked {
  const trimmed = line.trim();
  const head = /^(#+\s*|-\s+)?/.exec(trimmed)?.[0] ?? "";
  const pieces = trimmed.slice(head.length).split("**");
  const text = pieces.join("").trim();
  const marks = { text, heading: head.startsWith("#"), item: head.startsWith("-") };
  const [before = "", inside = ""] = pieces;
  if (pieces.length === 1) return marks;
  const bold =
    pieces.length === 2
      ? { start: 0, end: before.length }
      : { start: before.length, end: before.length + inside.length };
  return { ...marks, bold };
}
