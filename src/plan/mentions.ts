import type { Span } from "../core/clause.ts";
import type { Place } from "../core/place.ts";

/** A place named in a text: half-open offsets and the place's id. */
export interface Mention extends Span {
  readonly place: string;
}

interface Wording {
  readonly place: string;
  /** Names the place only beside another place in an enumeration. */
  readonly listed: boolean;
}

interface Found extends Mention {
  readonly listed: boolean;
}

const joints = new Set(["、", "—", "－", "-", "和", "与", "及", "至", "，", "“", "”"]);
const closings = ["等乡镇", "等乡", "等镇", "两乡", "六大中心镇"];

/** Whether only joints stand between two neighbouring mentions. */
function joined(text: string, left: Mention, right: Mention): boolean {
  const between = text.slice(left.end, right.start);
  return between.length > 0 && between.length <= 3 && [...between].every((c) => joints.has(c));
}

/**
 * Returns a finder of place mentions: the longest wording wins, mentions never overlap, and a short wording
 * counts only in an enumeration of places (「甲、乙等乡镇」). Offsets are UTF-16 offsets in the text.
 */
export function mentionFinder(places: readonly Place[]): (text: string) => readonly Mention[] {
  const wordings = new Map<string, Wording>();
  for (const place of places) {
    for (const name of place.listed ?? []) wordings.set(name, { place: place.id, listed: true });
    for (const name of place.names) wordings.set(name, { place: place.id, listed: false });
  }
  const lengths = [...new Set([...wordings.keys()].map((w) => w.length))].sort((a, b) => b - a);
  return (text) => {
    const found: Found[] = [];
    for (let start = 0; start < text.length; ) {
      const length = lengths.find(
        (l) => start + l <= text.length && wordings.has(text.slice(start, start + l)),
      );
      const wording = length && wordings.get(text.slice(start, start + length));
      if (length && wording) found.push({ start, end: start + length, ...wording });
      start += length ?? 1;
    }
    return found
      .filter((m, i) => {
        const before = found[i - 1];
        const after = found[i + 1];
        return (
          !m.listed ||
          (before !== undefined && joined(text, before, m)) ||
          (after !== undefined && joined(text, m, after)) ||
          closings.some((c) => text.startsWith(c, m.end))
        );
      })
      .map(({ start, end, place }) => ({ start, end, place }));
  };
}
