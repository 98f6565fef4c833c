import type { Span } from "../core/clause.ts";

/** The run-in heading that ends at a colon, its own number left out: 某某工程：… */
export function labelOf(text: string, longest = 30): Span | undefined {
  const match = /^(?:\d+、)?([^。：:；！？，,]+)[：:]/u.exec(text);
  const label = match?.[1];
  if (match === null || label === undefined || label.length > longest || label.length < 2) return undefined;
  const end = match[0].length - 1;
  return { start: end - label.length, end };
}
