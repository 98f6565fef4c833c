import type { Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import { shapeOf } from "../../../src/query/geometry/shape.ts";
import { corners, metric, plane } from "../../fixtures/metric.ts";

describe("What is no shape", () => {
  test.each([
    ["a collection", { type: "GeometryCollection", geometries: [] }, TypeError],
    ["a polygon without rings", { type: "Polygon", coordinates: [] }, RangeError],
    ["a line without points", { type: "LineString", coordinates: [] }, RangeError],
    ["a point without numbers", { type: "Point", coordinates: [] }, RangeError],
    [
      "a line with a hole of numbers",
      {
        type: "LineString",
        coordinates: [
          [102, 37],
          [Number.NaN, 37],
        ],
      },
      RangeError,
    ],
  ] as [string, Geometry, typeof TypeError][])("%s is refused", (_, geometry, error) => {
    expect(() => shapeOf(geometry, plane)).toThrow(error);
  });

  test("an open ring is closed", () => {
    const [first = [0, 0], ...rest] = corners(0, 0, 1_000, 1_000);
    const open = metric({ type: "Polygon", coordinates: [[first, ...rest]] });
    expect(open.parts.length).toBe(4);
  });
});
