/**
 * How well a position is known. One vocabulary for features and projects:
 * `surveyed` official vector; `digitised` open data or a published map, up to 1 km;
 * `approximate` 0.5–4 km; `vague` more than 4 km; `schematic` a shape made from the plan's words;
 * `township` only the township is stated; `several`, `county`, `outside`, `none` have no point.
 */
export const positionClasses = [
  "surveyed",
  "digitised",
  "approximate",
  "vague",
  "schematic",
  "township",
  "several",
  "county",
  "outside",
  "none",
] as const;

export type PositionClass = (typeof positionClasses)[number];

/** The position class of a geometry and how far it may lie from the truth. */
export interface Accuracy {
  readonly class: PositionClass;
  /** Bound in metres; null where there is no geometry to bound. */
  readonly bound: number | null;
  /** Bound in metres for each vertex of a line, where it varies. */
  readonly bounds?: readonly number[];
}
