import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makePlane } from "../../../src/query/geometry/plane.ts";
import { reached, truth } from "../../fixtures/geodesic.ts";

const seed = 1_912;

describe("The metric plane", () => {
  test(`a place comes back to a millimetre from 300 km away, seed ${seed}`, () => {
    const plane = makePlane([102, 36.9]);
    fc.assert(
      fc.property(
        fc.double({ min: -300_000, max: 300_000, noNaN: true }),
        fc.double({ min: -300_000, max: 300_000, noNaN: true }),
        (x, y) => {
          const [bx, by] = plane.forward(...plane.inverse(x, y));
          expect(Math.hypot(bx - x, by - y)).toBeLessThan(1e-3);
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  test("its centre is 0, 0, north is up and east is right", () => {
    const plane = makePlane([102, 36.9]);
    expect(plane.forward(102, 36.9)).toEqual([0, 0]);
    const [nx, ny] = plane.forward(102, 37);
    const [ex, ey] = plane.forward(102.1, 36.9);
    expect([Math.abs(nx) < 1e-9, ny > 11_000, ex > 8_900, Math.abs(ey) < 10]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test("distances in it are 0.1 % right up to 280 km from its meridian", () => {
    const plane = makePlane([102, 36.9]);
    for (const far of [1_000, 50_000, 280_000]) {
      const from = reached([102, 36.9], 90, far);
      const to = reached(from, 90, 1_000);
      const [ax, ay] = plane.forward(from[0] ?? 0, from[1] ?? 0);
      const [bx, by] = plane.forward(to[0] ?? 0, to[1] ?? 0);
      expect(Math.abs(Math.hypot(bx - ax, by - ay) / truth(from, to).distance - 1)).toBeLessThan(1e-3);
    }
  });

  test("there is no plane about a pole or about no place", () => {
    expect(() => makePlane([0, 90])).toThrow(RangeError);
    expect(() => makePlane([Number.NaN, 30])).toThrow(RangeError);
    expect(() => makePlane([])).toThrow(RangeError);
  });
});
