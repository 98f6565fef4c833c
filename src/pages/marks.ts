import type { Clause, Span } from "../core/clause.ts";
import type { Link } from "../core/link.ts";
import { escapeText } from "../sheet/svg.ts";

/** A span of a clause's text with the tags that open and close it. */
export interface Mark extends Span {
  readonly open: string;
  readonly close: string;
}

/** A term and the clause that defines it. */
interface Term {
  readonly words: string;
  readonly clause: string;
}

/** Characters up to which what one feature alone quotes is read like its name. */
const short = 18;

/**
 * Marks for what a clause names; a project's own row is no place. Words that one feature alone quotes and that are
 * short come before the names inside them, longer quotations behind everything.
 */
export function placeMarks(links: readonly Link[], kindOf: (feature: string) => string): Mark[] {
  const alone = (l: Link): boolean =>
    l.end - l.start <= short &&
    !links.some((o) => o !== l && o.quoted && o.start < l.end && l.start < o.end && o.feature !== l.feature);
  const rank = (l: Link): number => (l.quoted ? (alone(l) ? 0 : 2) : 1);
  return links
    .filter((l) => l.kind !== "inferred" && kindOf(l.feature) !== "project")
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ start, end, feature }) => {
      const href = `#pick=${encodeURIComponent(feature).replaceAll("%2F", "/")}`;
      const open = `<a class="mention ${kindOf(feature)}" href="${href}" data-feature="${escapeText(feature)}">`;
      return { start, end, open, close: "</a>" };
    });
}

/** Marks for the first occurrence of each term that is defined elsewhere. */
export function termMarks(clause: Clause, terms: readonly Term[]): Mark[] {
  return terms.flatMap((term) => {
    const start = term.clause === clause.id ? -1 : clause.text.indexOf(term.words);
    if (start < 0) return [];
    const id = escapeText(term.clause);
    const open = `<a class="term" href="#clause=${id}" data-term="${id}">`;
    return [{ start, end: start + term.words.length, open, close: "</a>" }];
  });
}

/** Writes `text` from `from` to `to` with its marks; of marks that overlap the earlier in the list stays. */
export function writeMarked(text: string, marks: readonly Mark[], from: number, to: number): string {
  const kept: Mark[] = [];
  for (const mark of marks)
    if (mark.start >= from && mark.end <= to && !kept.some((k) => k.start < mark.end && mark.start < k.end))
      kept.push(mark);
  const plain = (start: number, end: number): string =>
    escapeText(text.slice(start, end)).replaceAll("\n", "<br>");
  let at = from;
  let out = "";
  for (const { start, end, open, close } of kept.toSorted((a, b) => a.start - b.start)) {
    out += plain(at, start) + open + plain(start, end) + close;
    at = end;
  }
  return out + plain(at, to);
}
