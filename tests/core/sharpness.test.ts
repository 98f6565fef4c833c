import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandStrength, breadth, closeness, narrow, sharpness, widest } from "../../src/core/sharpness.ts";
import { perPixelAt } from "../fixtures/scale.ts";

fc.configureGlobal({ seed: 15 });

const bounds = fc.double({ min: 1, max: 20_000, noNaN: true });
const perPixels = fc.double({ min: 0.5, max: 500, noNaN: true });

describe("How close the camera is", () => {
  test("not at all at 1:250,000, and as close as it gets at 1:50,000", () => {
    expect(closeness(perPixelAt(250_000))).toBe(0);
    expect(closeness(perPixelAt(50_000))).toBe(1);
    expect(closeness(perPixelAt(100_000))).toBeGreaterThan(0);
    expect(closeness(perPixelAt(100_000))).toBeLessThan(1);
  });

  test("is a share that grows as the camera comes closer", () => {
    fc.assert(
      fc.property(perPixels, perPixels, (a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        expect(closeness(near)).toBeGreaterThanOrEqual(closeness(far));
        expect(closeness(far)).toBeGreaterThanOrEqual(0);
        expect(closeness(near)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("How sharp a line may be drawn", () => {
  test("fully in the overview, however little is known of it", () => {
    expect(sharpness(20_000, perPixelAt(250_000))).toBe(1);
  });

  test("fully at any scale where its breadth is a few pixels", () => {
    expect(sharpness(10, perPixelAt(10_000))).toBe(1);
    expect(sharpness((narrow / 2) * 10, 10)).toBe(1);
  });

  test("not at all at 1:50,000 where it may lie kilometres off", () => {
    expect(sharpness(3000, perPixelAt(50_000))).toBe(0);
  });

  test("never sharper for a closer camera, and never sharper for a line that is known worse", () => {
    fc.assert(
      fc.property(bounds, bounds, perPixels, perPixels, (b, c, p, q) => {
        const [near, far] = [Math.min(p, q), Math.max(p, q)];
        const [well, ill] = [Math.min(b, c), Math.max(b, c)];
        expect(sharpness(well, near)).toBeLessThanOrEqual(sharpness(well, far));
        expect(sharpness(ill, near)).toBeLessThanOrEqual(sharpness(well, near));
      }),
    );
  });
});

describe("The band of a line", () => {
  test("is as broad as twice the bound on the ground, up to what fills the screen", () => {
    expect(breadth(1000, 10)).toBe(200);
    expect(breadth(1000, 0.5)).toBe(widest);
  });

  test("is not there in the overview, nor where the line is as good as known", () => {
    expect(bandStrength(20_000, perPixelAt(250_000))).toBe(0);
    expect(bandStrength(10, perPixelAt(10_000))).toBe(0);
  });

  test("is fully there exactly where the line has gone", () => {
    fc.assert(
      fc.property(bounds, perPixels, (bound, perPixel) => {
        expect(bandStrength(bound, perPixel) === 1).toBe(sharpness(bound, perPixel) === 0);
      }),
    );
    expect(bandStrength(3000, perPixelAt(50_000))).toBe(1);
  });

  test("takes over from the line gradually: together they never fall below three quarters", () => {
    fc.assert(
      fc.property(bounds, perPixels, (bound, perPixel) => {
        const together = sharpness(bound, perPixel) + bandStrength(bound, perPixel);
        expect(together).toBeGreaterThanOrEqual(0.75 - 1e-9);
      }),
    );
  });
});
