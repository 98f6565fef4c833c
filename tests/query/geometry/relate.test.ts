import type { Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import { depthOf } from "../../../src/query/geometry/depth.ts";
import { relate } from "../../../src/query/geometry/relate.ts";
import { corners, dot, line, metric, polygon, square } from "../../fixtures/metric.ts";

const unit = square(0, 0, 1_000, 1_000);
const ring = polygon(corners(0, 0, 3_000, 3_000), corners(1_000, 1_000, 2_000, 2_000));
const strip = square(0, 0, 50_000, 40);

const relation = (a: Geometry, b: Geometry) => relate(metric(a), metric(b));

describe("How two shapes lie to each other", () => {
  test.each([
    ["a point in the middle", dot(500, 500), unit, 0, 500],
    ["a point by the edge", dot(500, 990), unit, 0, 10],
    ["a point on the edge", dot(500, 1_000), unit, 0, 0],
    ["a point outside", dot(500, 1_300), unit, 300, 0],
    ["a point in a hole", dot(1_500, 1_500), ring, 500, 0],
    ["two points", dot(0, 0), dot(300, 400), 500, 0],
    ["a line through", line([-500, 500], [1_500, 500]), unit, 0, 500],
    ["a line along the edge", line([0, 1_000], [1_000, 1_000]), unit, 0, 0],
    ["a line beside", line([0, 1_200], [1_000, 1_400]), unit, 200, 0],
    ["two lines that cross", line([0, 0], [10, 10]), line([0, 10], [10, 0]), 0, 0],
    ["two lines apart", line([0, 0], [10, 0]), line([0, 7], [10, 7]), 7, 0],
    ["an area in a bigger one", square(200, 200, 400, 400), unit, 0, 400],
    ["an area that reaches in by 100 m", square(900, 0, 1_900, 1_000), unit, 0, 100],
    ["an area that touches", square(1_000, 0, 2_000, 1_000), unit, 0, 0],
    ["an area in a hole", square(1_400, 1_400, 1_600, 1_600), ring, 400, 0],
    ["an area with itself", unit, unit, 0, 500],
    ["a narrow strip with itself", strip, strip, 0, 20],
    ["a sliver in an area", square(100, 500, 900, 500.001), unit, 0, 500],
  ])("%s", (_, a, b, distance, depth) => {
    for (const { distance: d, depth: deep } of [relation(a, b), relation(b, a)]) {
      expect(Math.abs(d - distance)).toBeLessThan(1e-3);
      // a depth is a lower bound, short of the truth by its slack at most
      expect(deep).toBeLessThanOrEqual(depth + 1e-3);
      expect(deep).toBeGreaterThanOrEqual(depth * 0.999 - 0.26);
    }
  });

  test("what is farther apart than asked is not measured", () => {
    expect(relate(metric(dot(0, 9_000)), metric(unit), 500).distance).toBe(Number.POSITIVE_INFINITY);
    expect(relate(metric(dot(0, 1_400)), metric(unit), 500).distance).toBeCloseTo(400, 3);
  });

  test("overlapping parts are one area, and the deepest place of a multipolygon counts", () => {
    const parts = metric({
      type: "MultiPolygon",
      coordinates: [square(0, 0, 100, 100), square(5_000, 0, 6_000, 1_000)].map((one) =>
        one.type === "Polygon" ? one.coordinates : [],
      ),
    });
    expect(depthOf(metric(square(-100, -100, 9_000, 9_000)), parts)).toBeGreaterThan(499);
  });
});
