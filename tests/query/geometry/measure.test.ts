import { area as turfArea, distance as turfDistance } from "@turf/turf";
import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { areaOf, lengthOf, measure } from "../../../src/query/geometry/measure.ts";
import { polygonTruth, reached, truth } from "../../fixtures/geodesic.ts";

const seed = 36_900;

const place = fc.tuple(
  fc.double({ min: 101.3, max: 102.7, noNaN: true }),
  fc.double({ min: 36.4, max: 37.3, noNaN: true }),
);

/** A ring whose vertices lie in the directions of `turns` from a place, so that its size is known roughly. */
const ringOf = (from: Position, radii: readonly number[]): Position[] =>
  radii.map((radius, k) => reached(from, (-360 * k) / radii.length, radius));

const closed = (ring: readonly Position[]): Position[] => [...ring, ring[0] ?? []];

const off = (ours: number, theirs: number): number => Math.abs(ours - theirs) / theirs;

describe(`Measures beside WGS 84 geodesics, seed ${seed}`, () => {
  // an octagon of radius r has 2.83 r²: from 1 ha to the county's 3,424 km²
  test.each([
    ["1 ha", 59],
    ["1 km²", 594],
    ["100 km²", 5_940],
    ["1,000 km²", 18_800],
    ["3,424 km²", 34_800],
  ])("areas and perimeters of about %s agree to 0.01 %", (_, size) => {
    fc.assert(
      fc.property(
        place,
        fc.array(fc.double({ min: 0.5, max: 1, noNaN: true }), { minLength: 3, maxLength: 30 }),
        (from, shares) => {
          const ring = ringOf(
            from,
            shares.map((share) => share * size),
          );
          const polygon = { type: "Polygon" as const, coordinates: [closed(ring)] };
          const { area, perimeter } = polygonTruth(ring);
          expect(off(areaOf(polygon), area)).toBeLessThan(1e-4);
          expect(off(lengthOf(polygon), perimeter)).toBeLessThan(1e-4);
        },
      ),
      { seed, numRuns: 60 },
    );
  });

  test("a rectangle of 74 km by 46 km, the county's 3,424 km², is right where turf is not", () => {
    const ring: Position[] = [
      [101.6, 36.7],
      [102.43, 36.7],
      [102.43, 37.115],
      [101.6, 37.115],
    ];
    const polygon = { type: "Polygon" as const, coordinates: [closed(ring)] };
    const { area } = polygonTruth(ring);
    expect(area / 1e6).toBeCloseTo(3424, -2);
    expect(off(areaOf(polygon), area)).toBeLessThan(1e-4);
    expect(off(turfArea(polygon), area)).toBeGreaterThan(2e-4);
  });

  test("distances up to 200 km agree to 0.01 %, bearings to 0.01°", () => {
    fc.assert(
      fc.property(
        place,
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 1, max: 200_000, noNaN: true }),
        (from, bearing, far) => {
          const to = reached(from, bearing, far);
          const ours = measure(from, to);
          const theirs = truth(from, to);
          expect(off(ours.distance, theirs.distance)).toBeLessThan(1e-4);
          const turn = Math.abs(((ours.bearing - theirs.bearing + 540) % 360) - 180);
          expect(turn).toBeLessThan(0.01);
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  test("turf's sphere is off by more than that, which is why it does not measure here", () => {
    const from: Position = [102, 36.9];
    const north = reached(from, 0, 50_000);
    expect(off(turfDistance(from, north, { units: "meters" }), 50_000)).toBeGreaterThan(0.001);
    expect(off(measure(from, north).distance, 50_000)).toBeLessThan(1e-6);
  });

  test("lines are as long as the sum of their geodesics, points have neither length nor area", () => {
    const route: Position[] = [
      [101.7, 36.5],
      [101.9, 36.9],
      [102.6, 36.95],
    ];
    const sum = route.slice(1).reduce((all, to, k) => all + truth(route[k] ?? to, to).distance, 0);
    expect(off(lengthOf({ type: "LineString", coordinates: route }), sum)).toBeLessThan(1e-4);
    expect(areaOf({ type: "LineString", coordinates: route })).toBe(0);
    expect(lengthOf({ type: "Point", coordinates: [102, 37] })).toBe(0);
  });

  test("a bowtie measures both its wings, which turf calls nothing", () => {
    const bow: Position[] = [
      [102, 36.9],
      [102.02, 36.92],
      [102.02, 36.9],
      [102, 36.92],
    ];
    const polygon = { type: "Polygon" as const, coordinates: [closed(bow)] };
    const middle: Position = [102.01, 36.91];
    const wing = (a: Position, b: Position): number => polygonTruth([middle, a, b]).area;
    const wings = wing([102, 36.9], [102, 36.92]) + wing([102.02, 36.9], [102.02, 36.92]);
    expect(turfArea(polygon)).toBeLessThan(wings * 0.01);
    expect(off(areaOf(polygon), wings)).toBeLessThan(1e-3);
  });

  test("what cannot be measured is refused by name", () => {
    expect(() => areaOf({ type: "GeometryCollection", geometries: [] })).toThrow();
    expect(() => areaOf({ type: "Polygon", coordinates: [] })).toThrow();
    expect(() =>
      lengthOf({
        type: "LineString",
        coordinates: [
          [Number.NaN, 36],
          [102, 37],
        ],
      }),
    ).toThrow();
  });
});
