import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { about, apart, stepFor } from "../../src/query/apart.ts";
import { reached, truth } from "../fixtures/geodesic.ts";

const spot = fc.tuple(
  fc.double({ min: 101, max: 103, noNaN: true }),
  fc.double({ min: 36, max: 38, noNaN: true }),
);
const bearing = fc.double({ min: 0, max: 360, noNaN: true });
const metres = (most: number) => fc.double({ min: 1, max: most, noNaN: true });

const turn = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

describe("How far apart two places are told to be", () => {
  test("wherever both truly lie within their accuracy, the distance is right to its rounding and the direction to half a quarter", () => {
    fc.assert(
      fc.property(
        ...([
          spot,
          bearing,
          metres(60_000),
          metres(12_000),
          bearing,
          fc.double({ min: 0, max: 1, noNaN: true }),
        ] as const),
        (from, toward, distance, unsure, astray, share) => {
          const to = reached([...from], toward, distance);
          // Where it truly is: anywhere within what both are unsure by.
          const true_ = truth([...from], reached(to, astray, unsure * share));
          const told = apart([...from], to, unsure);
          if (told.within) expect(true_.distance / 1000).toBeLessThanOrEqual(told.km + 0.01);
          else {
            const step = stepFor(Math.max(unsure, 50));
            expect(Math.abs(true_.distance / 1000 - told.km)).toBeLessThanOrEqual(1.5 * step + 0.01);
          }
          if (told.wind !== null) expect(turn(true_.bearing, told.wind * 45)).toBeLessThanOrEqual(45.1);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("what is known well is told to a tenth of a kilometre and in one of eight winds", () => {
    fc.assert(
      fc.property(
        spot,
        bearing,
        fc.double({ min: 1000, max: 60_000, noNaN: true }),
        (from, toward, distance) => {
          const to = reached([...from], toward, distance);
          const told = apart([...from], to, 0);
          expect(Math.abs(told.km - truth([...from], to).distance / 1000)).toBeLessThanOrEqual(
            0.051 + distance * 1e-7,
          );
          expect(turn((told.wind ?? Number.NaN) * 45, truth([...from], to).bearing)).toBeLessThanOrEqual(
            22.51,
          );
        },
      ),
    );
  });

  test("nothing is told finer than its accuracy: every distance is a multiple of a step that is no less than that", () => {
    fc.assert(
      fc.property(metres(80_000), metres(20_000), (length, unsure) => {
        const km = about(length, unsure);
        const step = stepFor(unsure);
        expect(step * 1000).toBeGreaterThanOrEqual(unsure);
        if (km !== null) expect(Math.abs(km / step - Math.round(km / step))).toBeLessThan(1e-9);
        else expect(length).toBeLessThan(2 * unsure);
      }),
    );
  });
});
