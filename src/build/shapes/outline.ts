import { bboxClip, kinks, rewind } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature as toFeature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection } from "topojson-specification";
import { merge } from "./merge.ts";
import { roundGeometry } from "./round.ts";

/**
 * Generalises administrative outlines together, so that neighbours keep sharing their limits.
 * Visvalingam–Whyatt; `triangle` is the smallest area kept, in square degrees.
 * Loops of the source where an outline crosses itself are cut off. Clipped to `bounds`.
 */
export function generalise(
  units: FeatureCollection<Polygon>,
  triangle: number,
  bounds: readonly [number, number, number, number],
): ReadonlyMap<string, Polygon | MultiPolygon> {
  const whole = topology({ units: units as FeatureCollection }, 1e6);
  const simple = simplify(presimplify(whole as never), triangle);
  const features = toFeature(simple as never, simple.objects.units as GeometryCollection);
  return new Map(
    (features as FeatureCollection<Polygon>).features.map((f) => {
      const clipped = bboxClip(f as Feature<Polygon>, [...bounds]);
      const wound = rewind(clipped as Feature<Polygon>, { reverse: false }) as Feature<Polygon>;
      const geometry = roundGeometry(wound.geometry);
      const crossed = kinks({ type: "Feature", properties: {}, geometry }).features.length > 0;
      return [String(f.properties?.adcode), crossed ? merge([geometry, geometry]) : geometry];
    }),
  );
}
