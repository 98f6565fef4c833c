import { expression } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { metresPerPixel } from "../../src/core/camera.ts";
import { bandStrength, dulled, sharpness } from "../../src/core/sharpness.ts";
import { bandOpacity, bluntArea, bluntLine } from "../../src/map/closing.ts";

fc.configureGlobal({ seed: 15 });

const lat = 36.8;
const full = 0.8;

/** What MapLibre makes of an expression at a zoom for a feature known to `bound` metres. */
function reader(written: unknown): (zoom: number, bound: number) => number {
  const made = expression.createExpression(written as never, "paint");
  if (made.result === "error") throw new Error(made.value.map(({ message }) => message).join("; "));
  return (zoom, bound) =>
    made.value.evaluate({ zoom } as never, { type: 2, properties: { bound } } as never) as number;
}

type Core = (bound: number, perPixel: number) => number;
const dull: Core = (bound, perPixel) => dulled + (1 - dulled) * sharpness(bound, perPixel);
// Last, how far the straight line between two stops, half a zoom apart, may be off the curve.
const pairs: readonly (readonly [string, ReturnType<typeof reader>, Core, number])[] = [
  ["the opacity of a line", reader(bluntLine(full, lat)), (b, p) => full * sharpness(b, p), 0.16 * full],
  ["the opacity of an area", reader(bluntArea(full, lat)), (b, p) => full * dull(b, p), 0.09 * full],
  ["the opacity of a band", reader(bandOpacity(full, lat)), (b, p) => full * bandStrength(b, p), 0.16 * full],
];
const all = pairs.map(([what, read, core]) => [what, read, core] as const);

const at = (zoom: number): number => metresPerPixel({ lon: 0, lat, zoom });
const bounds = fc.oneof(
  fc.constantFrom(1, 100, 700, 4000, 13_000, 20_000),
  fc.double({ min: 1, max: 20_000, noNaN: true }),
);
const stops = fc.integer({ min: 14, max: 30 }).map((half) => half / 2);
const zooms = fc.double({ min: 7, max: 15, noNaN: true });

describe("The closing of the map is that of the sheet", () => {
  test.each(all)("at every stop in %s", (_, read, core) => {
    fc.assert(
      fc.property(bounds, stops, (bound, zoom) => {
        expect(read(zoom, bound)).toBeCloseTo(core(bound, at(zoom)), 6);
      }),
    );
  });

  test.each(pairs)("between stops nearly so in %s", (_, read, core, off) => {
    fc.assert(
      fc.property(bounds, zooms, (bound, zoom) => {
        expect(Math.abs(read(zoom, bound) - core(bound, at(zoom)))).toBeLessThan(off);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("On the map", () => {
  test("a line known to kilometres is there in the overview and gone at zoom 13, its band the other way round", () => {
    const [line, , band] = pairs.map(([, read]) => read);
    expect([line?.(9, 4000), band?.(9, 4000)]).toEqual([full, 0]);
    expect([line?.(13, 4000), band?.(13, 4000)]).toEqual([0, full]);
  });

  test("a line known to some metres is as sharp at zoom 15 as in the overview, and has no band", () => {
    const [line, area, band] = pairs.map(([, read]) => read);
    expect([line?.(15, 5), area?.(15, 5), band?.(15, 5)]).toEqual([full, full, 0]);
  });

  test("an area whose edge is not known keeps some of its tint at any zoom", () => {
    const area = reader(bluntArea(full, lat));
    expect(area(15, 13_000)).toBeCloseTo(full * dulled, 9);
    expect(dulled).toBeGreaterThan(0);
  });
});
