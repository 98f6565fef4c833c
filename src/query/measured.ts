import type { Position } from "geojson";
import { type Measure, type Measured, shapesOf } from "../core/measure.ts";
import { kinksOf } from "./geometry/kinks.ts";
import { areaOf, measure } from "./geometry/measure.ts";

/**
 * Measures what the reader put down (WGS 84 lon/lat): metres of every leg and square metres of the area, on the
 * ellipsoid along shortest lines, within 0.01 % of geographiclib for legs up to 300 km and areas up to 100 km wide.
 */
export function measured(what: Measure): Measured {
  const { kind, points } = what;
  const between = (a: Position, b: Position): number => measure(a, b).distance;
  const legs = kind === "point" ? [] : points.slice(1).map((p, i) => between([...(points[i] ?? p)], [...p]));
  const length = legs.reduce((sum, leg) => sum + leg, 0);
  const [first, last] = [points[0], points.at(-1)];
  const [shape] = shapesOf(what);
  if (!first || !last || shape?.type !== "Polygon")
    return { legs, length, closing: null, area: null, crossed: false };
  return {
    legs,
    length,
    closing: between([...last], [...first]),
    area: areaOf(shape),
    crossed: kinksOf(shape).length > 0,
  };
}
