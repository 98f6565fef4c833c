import { area, polygon, rewind, union } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { roundGeometry } from "./round.ts";

const specks = 20_000;

/** The union of adjoining cells; slivers and holes under 2 ha that come from rounding are dropped. */
export function merge(cells: readonly (Polygon | MultiPolygon)[]): Polygon | MultiPolygon {
  const features = cells.map(
    (geometry) => ({ type: "Feature", properties: {}, geometry }) as Feature<Polygon>,
  );
  const whole = features.length > 1 ? union({ type: "FeatureCollection", features }) : features[0];
  if (!whole) throw new Error("merge: nothing to merge");
  const parts = whole.geometry.type === "Polygon" ? [whole.geometry.coordinates] : whole.geometry.coordinates;
  const clean = parts
    .map((rings) => rings.filter((ring, i) => i === 0 || area(polygon([ring])) > specks))
    .filter((rings) => area(polygon(rings as Polygon["coordinates"])) > specks) as Polygon["coordinates"][];
  const first = clean[0];
  if (!first) throw new Error("merge: nothing is left");
  const geometry: Polygon | MultiPolygon =
    clean.length === 1
      ? { type: "Polygon", coordinates: first }
      : { type: "MultiPolygon", coordinates: clean };
  const wound = rewind({ type: "Feature", properties: {}, geometry } as Feature<Polygon>, { reverse: false });
  return roundGeometry((wound as Feature<Polygon>).geometry);
}
