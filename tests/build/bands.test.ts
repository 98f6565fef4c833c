import { booleanPointInPolygon, destination, point as spot } from "@turf/turf";
import type { Feature, Geometry, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { makeBands } from "../../src/build/bands.ts";
import { box, category, manifest, point } from "../fixtures/layers.ts";
import { inLayer } from "../fixtures/stack.ts";

const rivers = manifest("water", "river", [category("river", "water")]);
const bounds = [99, 29, 102, 32] as const;
const course: Geometry = {
  type: "LineString",
  coordinates: [
    [100, 30],
    [100.5, 30],
  ],
};
const made = (more: Readonly<Record<string, unknown>>, geometry: Geometry = course) =>
  makeBands([inLayer("water", "a", "river", geometry, more)], [rivers], bounds)["water/a"] ?? [];

/** Whether an area holds the place that lies so many metres north of a place. */
const holds = (area: Geometry | undefined, lon: number, metres: number): boolean =>
  area !== undefined &&
  booleanPointInPolygon(destination(spot([lon, 30]), metres, 0, { units: "meters" }), {
    type: "Feature",
    properties: {},
    geometry: area,
  } as Feature<Polygon>);

describe("The bands of what is not known well", () => {
  test("are areas one in the other, the widest as wide as the bound", () => {
    const areas = made({ class: "schematic", bound: 4000 });
    expect(areas).toHaveLength(4);
    const reach = [4000, 3000, 2000, 1000];
    for (const [i, area] of areas.entries()) {
      expect(holds(area, 100.25, (reach[i] ?? 0) * 0.9)).toBe(true);
      expect(holds(area, 100.25, (reach[i] ?? 0) * 1.1)).toBe(false);
    }
  });

  test("are narrow where more is known and wide where less is, along one course", () => {
    const [widest] = made({ class: "schematic", bound: 8000, bounds: [1000, 8000] });
    expect([holds(widest, 100.01, 2600), holds(widest, 100.49, 6500)]).toEqual([false, true]);
  });

  test("run along the outline of an area and leave its middle free", () => {
    const zones = manifest("zones", "control-line", [category("ecology", "redline")]);
    const zone = inLayer("zones", "z", "ecology", box(100, 29.8, 100.6, 30.4), {
      class: "schematic",
      bound: 3000,
    });
    const [widest] = makeBands([zone], [zones], bounds)["zones/z"] ?? [];
    expect([holds(widest, 100.3, 0), holds(widest, 100.01, 0)]).toEqual([false, true]);
  });

  test("end at the bounds of the atlas", () => {
    const [widest] = made({ class: "schematic", bound: 60_000 });
    const all =
      JSON.stringify(widest)
        .match(/-?\d+\.?\d*/g)
        ?.map(Number) ?? [];
    expect(all.length).toBeGreaterThan(8);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(29);
    expect(Math.max(...all)).toBeLessThanOrEqual(102);
  });

  test("are made for what a layer draws with a band and for nothing else", () => {
    const places = manifest("names", "place", [category("scenic", "scenic")]);
    const lake = inLayer("names", "b", "scenic", point(100, 30), { class: "approximate", bound: 3000 });
    expect(makeBands([lake], [places], bounds)).toEqual({});
  });
});
