import type { PositionClass } from "../core/accuracy.ts";
import type { Completeness } from "../core/layer.ts";
import type { Known, Ruling } from "../core/verdict.ts";

/*
 * The rule of honest answers. Every spatial answer of the atlas is one of four, and all are given here:
 * certain, possible, none, no data.
 *
 * What may move. A geometry of the atlas is drawn somewhere; the truth may lie elsewhere, the whole of it displaced
 * by at most its bound. Two geometries that both move come to each other by at most u, the sum of both bounds.
 * The rule never over-claims: no such move of both may make a `certain` or a `none` false. What is in between is
 * `possible`: it has to be looked up in the official map.
 *
 * Meeting. Something lies in an area for certain if some point of the one lies inside the other deeper than u: no
 * move can carry that point out. It does not if both are farther apart than u: no move can bring them together.
 * A point in an area is the same rule, its only point being the deepest. Two lines, or a line and a point, have no
 * depth: a move of a hair parts them, so they meet possibly or not at all.
 *
 * Distance. Something is within d for certain if distance + u ≤ d, and it is not if distance − u > d.
 *
 * Wholly inside. All of it is inside for certain if its edge keeps a clearance of more than u from the area's
 * edge; it is not if some point of it sticks out farther than u.
 *
 * Order. Of two candidates the nearer one is nearer for certain only if it stays so after both have moved, and
 * the asked point too, which counts for each.
 *
 * Loose shapes. A schematic shape was made from words and a partition by us; a vague place is known to more than
 * 4 km; of the classes `several` and `county` only the places named are known. Their bound says how far the drawing
 * may be off, but not that the thing has this form. They can be far away, which is `none`, but never certain.
 *
 * Layers. That nothing was found is a statement about the layer, not about the county. Only a layer that is
 * complete can say `none`; a partial one says `possible`, since what it lacks may lie here, and so does a complete
 * one some features of which have no place. A layer without any geometry has no data: that nothing is drawn never
 * means that nothing is there. A subject without a place cannot be asked about: no data either.
 *
 * So growing a bound can only move an answer towards `possible`, and an official file with small bounds makes
 * answers certain as far as the subject's own position allows.
 */

const looseClasses: readonly PositionClass[] = [
  "schematic",
  "vague",
  "township",
  "several",
  "county",
  "outside",
  "none",
];

/** Whether a shape of this class may take part in a certain answer. */
export function isFirm({ class: of, loose }: Known): boolean {
  return !loose && !looseClasses.includes(of);
}

/** The sum of both bounds in metres. */
export function boundsOf(a: Known, b: Known): number {
  return a.bound + b.bound;
}

const ruled = (verdict: Ruling["verdict"], reason: Ruling["reason"], u: number, margin: number): Ruling => ({
  verdict,
  reason,
  u,
  margin,
});

/** Whether two sides could ever be certain of each other; where not, nothing but their distance counts. */
export const areFirm = (a: Known, b: Known): boolean => isFirm(a) && isFirm(b);

/** Whether two shapes meet: `distance` between them and `depth` of the deepest point of one in the other, metres. */
export function meeting(relation: { distance: number; depth: number }, a: Known, b: Known): Ruling {
  const { distance, depth } = relation;
  const u = boundsOf(a, b);
  if (distance > u) return ruled("none", "apart", u, -distance);
  const margin = distance > 0 ? -distance : depth;
  if (!areFirm(a, b)) return ruled("possible", "class", u, margin);
  return depth > u ? ruled("certain", "deep", u, depth) : ruled("possible", "edge", u, margin);
}

/** Whether two shapes, `distance` metres apart as drawn, are within `d` metres of each other. */
export function reaching(distance: number, d: number, a: Known, b: Known): Ruling {
  const u = boundsOf(a, b);
  const margin = d - distance;
  if (distance - u > d) return ruled("none", "beyond", u, margin);
  if (!areFirm(a, b)) return ruled("possible", "class", u, margin);
  return distance + u <= d ? ruled("certain", "within", u, margin) : ruled("possible", "reach", u, margin);
}

/**
 * Whether a shape lies wholly in another, by its clearance from the edge or how far it sticks out, metres: the rule of
 * meeting, since sticking out is the distance at which it would be inside.
 */
export function containing(of: { clearance: number; excess: number }, a: Known, b: Known): Ruling {
  return meeting({ distance: of.excess, depth: of.clearance }, a, b);
}

/** The distance of a candidate as drawn, in metres, and how well its place is known. */
export interface Candidate {
  readonly distance: number;
  readonly known: Known;
}

/**
 * For candidates in the order of their distance from a place, whether each is for certain nearer than all that
 * follow. Where some may be missing from the list (`whole` false), none is.
 */
export function ordering(
  candidates: readonly Candidate[],
  from: Known,
  whole: boolean,
): ("certain" | "possible")[] {
  let nearest = Number.POSITIVE_INFINITY;
  return candidates
    .toReversed()
    .map(({ distance, known }): "certain" | "possible" => {
      const farthest = distance + known.bound + from.bound;
      const certain = whole && isFirm(known) && isFirm(from) && farthest < nearest;
      nearest = Math.min(nearest, distance - known.bound - from.bound);
      return certain ? "certain" : "possible";
    })
    .reverse();
}

const rank: readonly Ruling["verdict"][] = ["certain", "possible", "none", "nodata"];

/** What is known of the layer that was asked. */
export interface Held {
  readonly completeness: Completeness;
  /** How many of its features have a place, and how many have none. */
  readonly located: number;
  readonly unlocated: number;
}

/**
 * What a layer says as a whole: the strongest of the rulings on its features, but none only where the layer is
 * complete and every feature of it has a place, and no data where it has no geometry.
 */
export function ofLayer(rulings: readonly Ruling[], held: Held): Ruling {
  const { completeness, located, unlocated } = held;
  if (completeness === "none" || located === 0)
    return { verdict: "nodata", reason: "empty", u: null, margin: null, completeness };
  let best: Ruling = { verdict: "none", reason: "apart", u: null, margin: null };
  for (const ruling of rulings) {
    const stronger = rank.indexOf(ruling.verdict) - rank.indexOf(best.verdict);
    const closer =
      (ruling.margin ?? -Infinity) - (ruling.u ?? 0) - (best.margin ?? -Infinity) + (best.u ?? 0);
    if (stronger < 0 || (stronger === 0 && (best.u === null || closer > 0))) best = ruling;
  }
  if (best.verdict !== "none") return { ...best, completeness };
  if (completeness === "partial") return { ...best, verdict: "possible", reason: "partial", completeness };
  if (unlocated > 0) return { ...best, verdict: "possible", reason: "unlocated", completeness };
  return { ...best, completeness };
}

/** What is said of a subject without a place. */
export const nowhere: Ruling = { verdict: "nodata", reason: "nowhere", u: null, margin: null };
