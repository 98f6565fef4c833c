import { area, booleanPointInPolygon, pointToLineDistance } from "@turf/turf";
import type { Feature, LineString, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { geometryFaults } from "../../../src/build/check/geometry.ts";
import { band } from "../../../src/build/shapes/band.ts";
import { box } from "../../fixtures/layers.ts";

const county: Feature<Polygon> = {
  type: "Feature",
  properties: {},
  geometry: box(100, 30, 101, 31) as Polygon,
};
const course = [
  [100.2, 30.5],
  [100.8, 30.5],
] as const;
const made = band(course, 3000, county);
const corners = (made.type === "Polygon" ? made.coordinates : made.coordinates.flat()).flat();

describe("A band along a course", () => {
  test("reaches as far to both sides as its half width", () => {
    const line: LineString = { type: "LineString", coordinates: course.map((p) => [...p]) };
    const furthest = Math.max(...corners.map((p) => pointToLineDistance(p, line, { units: "meters" })));
    expect(furthest).toBeGreaterThan(2900);
    expect(furthest).toBeLessThan(3100);
    for (const lat of [30.48, 30.5, 30.52]) expect(booleanPointInPolygon([100.5, lat], made)).toBe(true);
    for (const lat of [30.47, 30.53]) expect(booleanPointInPolygon([100.5, lat], made)).toBe(false);
  });

  test("is cut at the limit of the county", () => {
    const past = band(
      [
        [100.5, 30.5],
        [101.5, 30.5],
      ],
      3000,
      county,
    );
    expect(geometryFaults(past, [100, 30, 101, 31])).toEqual([]);
    expect(area(past)).toBeLessThan(area(made));
  });

  test("is sound: closed, wound by the rule, without a kink", () => {
    expect(geometryFaults(made, [100, 30, 101, 31])).toEqual([]);
  });

  test("that does not touch the county is an error", () => {
    expect(() =>
      band(
        [
          [110, 30],
          [111, 30],
        ],
        3000,
        county,
      ),
    ).toThrow("band: the course does not touch the county");
  });
});
