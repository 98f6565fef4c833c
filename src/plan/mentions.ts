import type { Span } from "../core/clause.ts";
import type { Place } from "../core/place.ts";
import { type Candidate, scanWordings } from "./scan.ts";
import { layWordings, type Manner } from "./wordings.ts";

/** A place named in a text: half-open offsets and the place's id. */
export interface Mention extends Span {
  readonly place: string;
}

/** Finds the places that a text names; `local` where the text is a document of the places' own county. */
export type Finder = (text: string, local?: boolean) => readonly Mention[];

const joints = new Set(["、", "—", "－", "-", "–", "和", "与", "及", "至", "，", "“", "”", "/"]);
const closings = ["等乡", "等镇", "两乡", "六大中心镇", "派出所", "流域", "”流域", "景观", "灌区"];

/** Whether only joints stand between two neighbouring spans. */
function joined(text: string, left: Span, right: Span): boolean {
  const between = text.slice(left.end, right.start);
  return between.length > 0 && between.length <= 3 && [...between].every((c) => joints.has(c));
}

const has = (candidate: Candidate, ...manners: readonly Manner[]): Place | undefined =>
  candidate.claims.find(({ manner }) => manners.includes(manner))?.place;

/** Whether a candidate may stand as the neighbour that makes a short wording a name. */
const sure = (candidate: Candidate | undefined): candidate is Candidate =>
  candidate?.claims.some(({ manner }) => manner !== "shared") ?? false;

/**
 * Returns a finder of place mentions: the longest wording wins, guards forbid, mentions never overlap. A `listed`
 * wording counts in an enumeration of places (「甲、乙等乡镇」) or right beside a place that holds it or that it
 * holds (「甲县乙」); a `shared` one counts for the place whose parent is named nearest before it, and not at all
 * where that leaves two; the stem of a name counts where its ending follows (「甲、乙等水库」). Offsets are UTF-16
 * offsets in the text.
 */
export function mentionFinder(places: readonly Place[]): Finder {
  const wordings = layWordings(places);
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  const within = (id: string, holder: string): boolean => {
    const seen = new Set<string>();
    for (let up = parents.get(id); up !== undefined && !seen.has(up); up = parents.get(up)) {
      if (up === holder) return true;
      seen.add(up);
    }
    return false;
  };
  const shared = (candidate: Candidate, before: readonly Mention[]): Place | undefined => {
    const rivals = candidate.claims.filter(({ manner }) => manner === "shared").map(({ place }) => place);
    if (rivals.length === 0) return undefined;
    const holder = before.findLast((m) => rivals.some(({ parent }) => parent === m.place));
    const held = rivals.filter(({ parent }) => holder !== undefined && parent === holder.place);
    return held.length === 1 ? held[0] : undefined;
  };
  return (text, local = true) => {
    const candidates = scanWordings(text, wordings, local);
    const mentions: Mention[] = [];
    candidates.forEach((candidate, i) => {
      const { start, end } = candidate;
      const [left, right, last] = [candidates[i - 1], candidates[i + 1], mentions.at(-1)];
      const beside = (place: Place): boolean =>
        (sure(left) && joined(text, left, candidate)) ||
        (sure(right) && joined(text, candidate, right)) ||
        (last?.end === start && within(place.id, last.place)) ||
        (right?.start === end && right.claims.some((claim) => within(claim.place.id, place.id))) ||
        closings.some((c) => text.startsWith(c, end));
      const listed = has(candidate, "listed");
      const place =
        has(candidate, "stem") ??
        has(candidate, "anywhere", "local") ??
        shared(candidate, mentions) ??
        (listed && beside(listed) ? listed : undefined);
      if (place) mentions.push({ start, end, place: place.id });
    });
    return mentions;
  };
}
