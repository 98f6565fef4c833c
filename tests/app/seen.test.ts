import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeSeen } from "../../src/app/seen.ts";
import { fitCamera, toPixel } from "../../src/core/camera.ts";
import { box, point } from "../fixtures/layers.ts";
import { inLayer } from "../fixtures/stack.ts";

fc.configureGlobal({ seed: 15 });

const features = [
  inLayer("a", "town", "x", point(100.5, 30.5)),
  inLayer("a", "far", "x", point(120, 40)),
  inLayer("a", "land", "x", box(99, 29, 102, 32)),
  inLayer("a", "none", "x", null),
];
const seen = makeSeen(features);
const camera = { lon: 100.5, lat: 30.5, zoom: 12 };

describe("What is in view", () => {
  test("is what lies in it or around it, and nothing without a geometry", () => {
    expect([...seen(camera, 800, 600)]).toEqual(["a/town", "a/land"]);
  });

  test("is all that is drawn for a camera that shows all", () => {
    expect([...seen(fitCamera([99, 29, 121, 41], 800, 600), 800, 600)]).toEqual([
      "a/town",
      "a/far",
      "a/land",
    ]);
  });

  test("ends at the edge of the view", () => {
    const half = 180 / (256 * 2 ** camera.zoom);
    const at = (pixels: number) => seen({ ...camera, lon: camera.lon + 2 * half * 0.5 * pixels }, 800, 600);
    expect(at(399).has("a/town")).toBe(true);
    expect(at(401).has("a/town")).toBe(false);
  });

  test("of points is exactly what the camera puts on the screen", () => {
    const spots = fc.record({
      lon: fc.double({ min: 100, max: 101, noNaN: true }),
      lat: fc.double({ min: 30, max: 31, noNaN: true }),
      zoom: fc.double({ min: 8, max: 14, noNaN: true }),
    });
    fc.assert(
      fc.property(spots, (view) => {
        const [x, y] = toPixel(view, 800, 600, 100.5, 30.5);
        fc.pre([x, y, x - 800, y - 600].every((off) => Math.abs(off) > 1e-6));
        expect(seen(view, 800, 600).has("a/town")).toBe(x > 0 && x < 800 && y > 0 && y < 600);
      }),
    );
  });
});
