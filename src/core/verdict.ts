import type { PositionClass } from "./accuracy.ts";
import type { Completeness } from "./layer.ts";

/** How sure a spatial answer is: 确定, 需核实, 无, 无数据. */
export const verdicts = ["certain", "possible", "none", "nodata"] as const;

export type Verdict = (typeof verdicts)[number];

/**
 * Why a verdict is what it is: `deep` one lies in the other deeper than both bounds; `apart` farther away than both
 * bounds; `edge` the bounds reach over the edge; `within` or `beyond` the asked distance, bounds counted; `reach`
 * the bounds reach over that distance; `class` one of the shapes is too loose ever to be certain; `partial` none
 * was found, but the layer does not hold all; `unlocated` none was found, but some of the layer has no place;
 * `county` only that it is somewhere in the county is known; `empty` the layer has no geometry; `nowhere` the
 * subject has no place.
 */
export type Reason =
  | "deep"
  | "apart"
  | "edge"
  | "within"
  | "beyond"
  | "reach"
  | "class"
  | "partial"
  | "unlocated"
  | "county"
  | "empty"
  | "nowhere";

/** How well one side of an answer is known. */
export interface Known {
  readonly class: PositionClass;
  /** Metres by which the whole geometry may lie elsewhere. */
  readonly bound: number;
  /** True for a cell of a partition and for a shape that stands in for another: never certain. */
  readonly loose?: boolean;
}

/** A verdict and what decided it. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** Sum of both bounds in metres; null where one side has no place. */
  readonly u: number | null;
  /**
   * Metres by which the geometry speaks for it: depth, or distance below 0; for a distance asked for, what is left
   * of it. Null where there is nothing to measure. Compare with `u`.
   */
  readonly margin: number | null;
  /** How much of the truth the layer holds, where a layer was asked. */
  readonly completeness?: Completeness;
}
