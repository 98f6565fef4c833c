import { buffer, intersect, lineString, rewind, simplify } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { roundGeometry } from "./round.ts";

/** A band of `halfWidth` metres on both sides of a course (lon/lat), cut at the limit of `within`. */
export function band(
  course: readonly (readonly [number, number])[],
  halfWidth: number,
  within: Feature<Polygon | MultiPolygon>,
): Polygon | MultiPolygon {
  const wide = buffer(lineString(course.map((p) => [...p])), halfWidth, { units: "meters", steps: 12 });
  const cut = wide && intersect({ type: "FeatureCollection", features: [wide, within as Feature<Polygon>] });
  if (!cut) throw new Error("band: the course does not touch the county");
  const light = simplify(cut, { tolerance: 0.0004, highQuality: true });
  return roundGeometry((rewind(light, { reverse: false }) as Feature<Polygon>).geometry);
}
