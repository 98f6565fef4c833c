import type { Geometry, Position } from "geojson";
import type { CatalogueFeature } from "./feature.ts";

/** A stretch of a line or outline, with the metres to each side within which it may lie. */
export interface Stretch {
  readonly geometry: Geometry;
  readonly bound: number;
}

/** Into how many pieces a segment is cut whose ends are known to different bounds. */
const pieces = 6;

const between = (a: Position, b: Position, t: number): Position => [
  (a[0] ?? 0) + t * ((b[0] ?? 0) - (a[0] ?? 0)),
  (a[1] ?? 0) + t * ((b[1] ?? 0) - (a[1] ?? 0)),
];

/**
 * The stretches of a feature's line, each with one bound in metres: one where the whole is known to one bound, many
 * where `bounds` gives one for each vertex (between two vertices it changes evenly). Points have none.
 */
export function stretchesOf({ geometry, properties }: CatalogueFeature): readonly Stretch[] {
  const { bound, bounds } = properties;
  if (!geometry || bound === null || geometry.type === "Point") return [];
  if (geometry.type !== "LineString" || !bounds || bounds.length !== geometry.coordinates.length)
    return [{ geometry, bound }];
  return geometry.coordinates.slice(1).flatMap((end, i) => {
    const start = geometry.coordinates[i] ?? end;
    const [from, to] = [bounds[i] ?? bound, bounds[i + 1] ?? bound];
    return Array.from({ length: pieces }, (_, k): Stretch => {
      const coordinates = [between(start, end, k / pieces), between(start, end, (k + 1) / pieces)];
      return {
        geometry: { type: "LineString", coordinates },
        bound: from + ((k + 0.5) / pieces) * (to - from),
      };
    });
  });
}

/** The shares of a bound at which the areas of a band end, the widest first. */
export const bandSteps = [1, 0.75, 0.5, 0.25] as const;
