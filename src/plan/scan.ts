import type { Span } from "../core/clause.ts";
import { sharesEnding } from "./endings.ts";
import type { Claim, Wordings } from "./wordings.ts";

/** A span of a text that a wording fills, with the places that it may name there. */
export interface Candidate extends Span {
  readonly claims: readonly Claim[];
}

/** Whether the words around a span forbid a claim there. */
function forbidden({ guards }: Claim, text: string, start: number, end: number): boolean {
  return guards.some(
    ({ before = [], after = [] }) =>
      before.some((word) => text.startsWith(word, end)) ||
      after.some((word) => word.length <= start && text.startsWith(word, start - word.length)),
  );
}

/**
 * Scans a text from left to right: at each place the longest wording of which a claim may hold, none overlapping.
 * `local` says whether the text is of the places' own county.
 */
export function scanWordings(text: string, wordings: Wordings, local: boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start + 1;
    for (const wording of wordings.get(text.charAt(start)) ?? []) {
      if (!text.startsWith(wording.text, start)) continue;
      const stop = start + wording.text.length;
      const claims = wording.claims.filter(
        (claim) =>
          (local || claim.manner !== "local") &&
          (claim.ending === undefined || sharesEnding(text, stop, claim.ending)) &&
          !forbidden(claim, text, start, stop),
      );
      if (claims.length === 0) continue;
      found.push({ start, end: stop, claims });
      end = stop;
      break;
    }
    start = end;
  }
  return found;
}
