import type { Span } from "../core/clause.ts";

const LONGEST = 30;

/**
 * The run-in heading of a paragraph: a short first sentence that has more text behind it. `commas` is how
 * many commas such a heading may hold in this document.
 */
export function leadOf(text: string, commas = 0): Span | undefined {
  const end = text.indexOf("。");
  if (end < 3 || end > LONGEST || end === text.length - 1) return undefined;
  const head = text.slice(0, end);
  if (/[：:；;！？!?]/u.test(head) || head.split(/[，,]/u).length - 1 > commas) return undefined;
  return { start: 0, end };
}
