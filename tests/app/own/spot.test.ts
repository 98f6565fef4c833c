import { booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import type { Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { spotOf } from "../../../src/app/own/spot.ts";
import { box, point } from "../../fixtures/layers.ts";

fc.configureGlobal({ seed: 15 });

/** A star about the middle of the invented county, with corners near and far in turn. */
const star = (radii: readonly number[]): Position[] => {
  const ring = radii.map((radius, i): Position => {
    const turn = (i / radii.length) * 2 * Math.PI;
    return [100.5 + Math.cos(turn) * radius, 30.5 + Math.sin(turn) * radius];
  });
  return [...ring, ...ring.slice(0, 1)];
};

describe("Where the name of a shape stands", () => {
  test("is inside an area, however it is bent", () => {
    const radii = fc.array(fc.double({ min: 0.01, max: 0.4, noNaN: true }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(radii, (all) => {
        const area: Polygon = { type: "Polygon", coordinates: [star(all)] };
        const spot = spotOf(area);
        expect(spot && booleanPointInPolygon(spot, area)).toBe(true);
      }),
    );
  });

  test("is beside a hole and not in it", () => {
    const [outer, hole] = [box(100, 30, 101, 31), box(100.3, 30.3, 100.7, 30.7)].map((b) =>
      b.type === "Polygon" ? (b.coordinates[0] ?? []) : [],
    );
    const spot = spotOf({ type: "Polygon", coordinates: [outer ?? [], hole ?? []] });
    expect(spot?.[0]).toSatisfy((lon: number) => lon < 100.3 || lon > 100.7);
  });

  test("is in the part with the most corners, and on a middle corner of a line; a point needs none", () => {
    const parts = [star([0.1, 0.1, 0.1]), star(Array(9).fill(0.2))];
    expect(spotOf({ type: "MultiPolygon", coordinates: parts.map((part) => [part]) })).toEqual(
      spotOf({ type: "Polygon", coordinates: [parts[1] ?? []] }),
    );
    const line = [
      [100, 30],
      [100.1, 30],
      [100.2, 30],
    ];
    expect(spotOf({ type: "LineString", coordinates: line })).toEqual([100.1, 30]);
    expect(spotOf({ type: "MultiLineString", coordinates: [line] })).toEqual([100.1, 30]);
    expect(spotOf(point(100, 30))).toBeUndefined();
  });
});
