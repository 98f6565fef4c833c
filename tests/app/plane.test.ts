import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planeOf } from "../../src/app/plane.ts";
import { perMillimetre } from "../../src/core/plot.ts";
import { truth } from "../fixtures/geodesic.ts";

fc.configureGlobal({ seed: 15 });

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("The plane of a print sheet", () => {
  test("is true to scale anywhere on A3 down to 1:500,000, to 0.1 % of geographiclib", () => {
    let worst = 0;
    const [width, height] = [400 * perMillimetre, 250 * perMillimetre];
    const spot = fc.tuple(share, share).map(([x, y]): [number, number] => [x * width, y * height]);
    fc.assert(
      fc.property(
        fc.tuple(
          fc.double({ min: 101.6, max: 102.8, noNaN: true }),
          fc.double({ min: 36.4, max: 37.2, noNaN: true }),
        ),
        fc.constantFrom(50_000, 100_000, 250_000, 500_000),
        spot,
        spot,
        (centre, scale, a, b) => {
          const paper = Math.hypot(a[0] - b[0], a[1] - b[1]) / perMillimetre;
          fc.pre(paper > 5);
          const plane = planeOf(centre, scale, width, height);
          const ground = truth([...plane.inverse(...a)], [...plane.inverse(...b)]).distance;
          worst = Math.max(worst, Math.abs((paper / 1000) * scale - ground) / ground);
        },
      ),
    );
    console.log(`scale of a print sheet: at most ${(worst * 100).toFixed(3)} % off geographiclib`);
    expect(worst).toBeLessThan(0.001);
  });

  test("has its middle in the middle, and there and back lead to the same place", () => {
    const plane = planeOf([101.95, 36.84], 250_000, 800, 600);
    const [x, y] = plane.forward(101.95, 36.84);
    expect(Math.abs(x - 400) + Math.abs(y - 300)).toBeLessThan(1e-6);
    const [lon, lat] = plane.inverse(...plane.forward(102.1, 36.9));
    expect(Math.abs(lon - 102.1) + Math.abs(lat - 36.9)).toBeLessThan(1e-8);
  });

  test("says where true north is: above on the meridian of its zone, to the left of above east of it", () => {
    expect(planeOf([102, 36.84], 250_000, 800, 600).north).toBeCloseTo(0, 6);
    const { north, meridian } = planeOf([102.7, 36.84], 250_000, 800, 600);
    expect(meridian).toBe(102);
    // The convergence is the difference of longitude times the sine of the latitude.
    expect(north).toBeCloseTo(-0.7 * Math.sin((36.84 * Math.PI) / 180), 2);
  });
});
