import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LonLat } from "../../src/core/question.ts";
import { measured } from "../../src/query/measured.ts";
import { polygonTruth, truth } from "../fixtures/geodesic.ts";

fc.configureGlobal({ seed: 15 });

const worst = { length: 0, area: 0, perimeter: 0 };
const off = (is: number, should: number): number => Math.abs(is - should) / should;

/** Corners round a middle, in the order of their bearing, so that the edge does not cross itself. */
const rings = fc
  .record({
    lon: fc.double({ min: 75, max: 130, noNaN: true }),
    lat: fc.double({ min: 5, max: 53, noNaN: true }),
    turns: fc.uniqueArray(fc.integer({ min: 0, max: 71 }), { minLength: 6, maxLength: 14 }),
    size: fc.double({ min: 0.002, max: 0.4, noNaN: true }),
  })
  .map(({ lon, lat, turns, size }): LonLat[] =>
    turns
      .toSorted((a, b) => a - b)
      .map((turn) => {
        const a = (turn * Math.PI) / 36;
        return [lon + size * Math.cos(a), lat + size * Math.sin(a)];
      }),
  );

describe("Measuring", () => {
  test("tells lengths to 0.01 % of geographiclib, leg by leg", () => {
    fc.assert(
      fc.property(rings, (points) => {
        const { legs, length } = measured({ kind: "distance", points });
        const should = points.slice(1).map((p, i) => truth([...(points[i] ?? p)], [...p]).distance);
        expect(legs).toHaveLength(points.length - 1);
        worst.length = Math.max(worst.length, ...legs.map((leg, i) => off(leg, should[i] ?? 1)));
        expect(length).toBeCloseTo(
          legs.reduce((a, b) => a + b, 0),
          6,
        );
      }),
    );
    console.log(`legs of a measure: at most ${worst.length.toExponential(1)} off geographiclib`);
    expect(worst.length).toBeLessThan(1e-4);
  });

  test("tells area and perimeter to 0.01 % of geographiclib", () => {
    fc.assert(
      fc.property(rings, (points) => {
        const { area, length, closing, crossed } = measured({ kind: "area", points });
        const should = polygonTruth(points.map((p) => [...p]));
        worst.area = Math.max(worst.area, off(area ?? 0, should.area));
        worst.perimeter = Math.max(worst.perimeter, off(length + (closing ?? 0), should.perimeter));
        expect(crossed).toBe(false);
      }),
    );
    console.log(
      `area of a measure: at most ${worst.area.toExponential(1)} off geographiclib, perimeter ${worst.perimeter.toExponential(1)}`,
    );
    expect(worst.area).toBeLessThan(1e-4);
    expect(worst.perimeter).toBeLessThan(1e-4);
  });

  test("an edge that crosses itself is told, and both wings count", () => {
    const points: LonLat[] = [
      [100, 30],
      [100.1, 30.1],
      [100.1, 30],
      [100, 30.1],
    ];
    const { crossed, area } = measured({ kind: "area", points });
    expect(crossed).toBe(true);
    expect(area ?? 0).toBeGreaterThan(5e7);
  });

  test("two corners have a length and no area, single points have neither", () => {
    const points: LonLat[] = [
      [100, 30],
      [100.1, 30.1],
    ];
    expect(measured({ kind: "area", points })).toMatchObject({ area: null, closing: null });
    expect(measured({ kind: "point", points })).toMatchObject({ legs: [], length: 0, area: null });
    expect(measured({ kind: "distance", points: [] })).toMatchObject({ legs: [], length: 0 });
  });
});
