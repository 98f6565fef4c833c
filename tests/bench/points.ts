import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { inside } from "../../src/query/geometry/inside.ts";
import { prepare } from "../../src/query/prepare.ts";
import { drawn } from "../fixtures/asked.ts";
import { manifest } from "../fixtures/layers.ts";
import { moved, polygon } from "../fixtures/metric.ts";
import { star } from "../fixtures/pairs.ts";
import { random } from "../fixtures/random.ts";
import { ms, type Row, timed, times } from "./time.ts";

const count = 100_000;
const cells = 19;
const vertices = 1_000;

/** In which of 19 polygons of 1,000 vertices each of 100,000 points lies, beside turf asked for every pair. */
export function benchPoints(): Row {
  const next = random(1);
  const features = Array.from({ length: cells }, (_, k) => {
    const ring = star(next, 9_000, vertices);
    const shape = moved(polygon(ring), (k % 5) * 15_000 - 30_000, Math.floor(k / 5) * 15_000 - 25_000);
    return drawn(`cells/${k}`, shape, "digitised", 100);
  });
  const points = Array.from({ length: count }, (): Position => [101.5 + next(), 36.5 + 0.8 * next()]);

  const ours = timed(() => {
    const { around, plane } = prepare(features, [manifest("cells", "cells", [])], { centre: [102, 36.9] });
    let held = 0;
    for (const [lon = 0, lat = 0] of points) {
      const [x, y] = plane.forward(lon, lat);
      for (const { at } of around([x, y, x, y], 0)) if (at && inside(at.shape, x, y)) held += 1;
    }
    return held;
  });
  const rival = timed(() => {
    const polygons = features.map(({ geometry }) => geometry as Polygon | MultiPolygon);
    const named = polygons.map(
      (geometry): Feature<Polygon | MultiPolygon> => ({
        type: "Feature",
        properties: {},
        geometry,
      }),
    );
    let held = 0;
    for (const point of points) for (const one of named) if (booleanPointInPolygon(point, one)) held += 1;
    return held;
  });
  return {
    work: `${count.toLocaleString("en")} points in ${cells} polygons of ${vertices.toLocaleString("en")} vertices, preparing included`,
    ours: `${ms(ours.ms)} (${ours.gave} hits)`,
    rival: `naive turf: ${ms(rival.ms)} (${rival.gave} hits)`,
    ratio: times(rival.ms, ours.ms),
    must: "≥ 8×",
  };
}
