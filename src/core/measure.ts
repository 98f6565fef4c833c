import type { Geometry, Position } from "geojson";
import type { LonLat } from "./question.ts";

/** What is measured: the way along corners, the area inside them, or where single points are. */
export const measureKinds = ["distance", "area", "point"] as const;

/** What the reader measures: corners in the order in which they were put down; an area is not closed. */
export interface Measure {
  readonly kind: (typeof measureKinds)[number];
  readonly points: readonly LonLat[];
}

/** What was measured. Metres and square metres on the ground. */
export interface Measured {
  /** From each corner to the next. */
  readonly legs: readonly number[];
  /** Of all legs together. */
  readonly length: number;
  /** From the last corner back to the first; null where no area is measured. */
  readonly closing: number | null;
  /** Null where there is none. */
  readonly area: number | null;
  /** Whether the edge crosses itself. */
  readonly crossed: boolean;
}

/** A point in a Gauss-Krüger zone, in metres; the easting begins with the number of the zone. */
export interface ZonePoint {
  readonly zone: number;
  readonly meridian: number;
  readonly epsg: string;
  readonly easting: number;
  readonly northing: number;
}

/** Most corners that are measured. */
export const mostCorners = 400;

const same = (a: LonLat | undefined, b: LonLat): boolean => a?.[0] === b[0] && a[1] === b[1];

/** The measure with one more corner; a corner on the last one is none, as the second click of a double click is. */
export function withCorner(measure: Measure, at: LonLat): Measure {
  const { points } = measure;
  if (points.length >= mostCorners || same(points.at(-1), at)) return measure;
  return { ...measure, points: [...points, at] };
}

/** The measure without one of its corners. */
export function withoutCorner(measure: Measure, corner: number): Measure {
  return { ...measure, points: measure.points.filter((_, i) => i !== corner) };
}

/** What is drawn of a measure: its corners, and the line or the area that they make. */
export function shapesOf({ kind, points }: Measure): readonly Geometry[] {
  if (points.length === 0) return [];
  const coordinates = points.map((p): Position => [...p]);
  const corners: Geometry = { type: "MultiPoint", coordinates };
  if (kind === "point" || points.length < 2) return [corners];
  if (kind === "distance" || points.length < 3) return [{ type: "LineString", coordinates }, corners];
  return [{ type: "Polygon", coordinates: [[...coordinates, coordinates[0] ?? []]] }, corners];
}
