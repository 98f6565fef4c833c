import { area, booleanPointInPolygon, intersect } from "@turf/turf";
import fc from "fast-check";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { partition, type Site } from "../../../src/build/shapes/partition.ts";
import { box } from "../../fixtures/layers.ts";

fc.configureGlobal({ seed: 15 });

type Cell = Polygon | MultiPolygon;
const feature = (geometry: Cell): Feature<Polygon> => ({
  type: "Feature",
  properties: {},
  geometry: geometry as Polygon,
});
const square = feature(box(100, 30, 100.2, 30.2) as Polygon);
const site = (id: string, lon: number, lat: number, share: number): Site => ({ id, lon, lat, area: share });
const common = (a: Cell, b: Cell): number => {
  const both = intersect({ type: "FeatureCollection", features: [feature(a), feature(b)] });
  return both ? area(both) : 0;
};
const four = [
  site("a", 100.05, 30.05, 1),
  site("b", 100.15, 30.05, 2),
  site("c", 100.05, 30.15, 2),
  site("d", 100.15, 30.15, 3),
];

describe("An area divided among its seats", () => {
  test("gives each seat its share of the area, whatever the unit of the shares", () => {
    for (const [id, cell] of partition(square, four)) {
      const share = four.find((s) => s.id === id)?.area ?? 0;
      expect(Math.abs(area(cell) / area(square) - share / 8)).toBeLessThan(0.02);
    }
  });

  test("leaves a single seat the whole area", () => {
    const [cell] = partition(square, [site("a", 100.1, 30.1, 7)]).values();
    expect(cell && area(cell) / area(square)).toBeCloseTo(1, 6);
  });

  test("gives the same cells for the same seats", () => {
    expect([...partition(square, four)]).toEqual([...partition(square, four)]);
  });

  test("keeps a seat in its own cell even where its share is too small for that", () => {
    const close = [site("a", 100.1, 30.1, 1), site("b", 100.13, 30.1, 1000)];
    for (const [id, cell] of partition(square, close)) {
      const { lon, lat } = close.find((s) => s.id === id) ?? { lon: 0, lat: 0 };
      expect(booleanPointInPolygon([lon, lat], cell)).toBe(true);
    }
  });

  test("says which seat lies outside its own cell where two stand on one spot", () => {
    expect(() => partition(square, [site("a", 100.1, 30.1, 1), site("b", 100.1, 30.1, 1)])).toThrow(
      /^partition: the site [ab] lies outside its own cell$/,
    );
  });

  test("wherever the seats lie, each has its cell, no two cells overlap and together they are the area", () => {
    // One seat a quarter, at most 60 % out of its middle: shares that such seats can have.
    const out = fc.integer({ min: -60, max: 60 });
    const sites = fc
      .array(fc.tuple(out, out, fc.integer({ min: 8, max: 12 })), { minLength: 4, maxLength: 4 })
      .map((all) =>
        all.map(([x, y, share], i) =>
          site(String(i), 100.05 + 0.1 * (i % 2) + x / 2000, 30.05 + 0.1 * (i >> 1) + y / 2000, share),
        ),
      );
    fc.assert(
      fc.property(sites, (seats) => {
        const cells = [...partition(square, seats).values()];
        const total = seats.reduce((sum, s) => sum + s.area, 0);
        seats.forEach(({ lon, lat, area: share }, i) => {
          const cell = cells[i] ?? square.geometry;
          expect(booleanPointInPolygon([lon, lat], cell)).toBe(true);
          expect(Math.abs(area(cell) / area(square) - share / total)).toBeLessThan(0.03);
          for (const other of cells.slice(i + 1))
            expect(common(cell, other) / area(square)).toBeLessThan(1e-3);
        });
        const sum = cells.reduce((all, cell) => all + area(cell), 0);
        expect(Math.abs(sum / area(square) - 1)).toBeLessThan(1e-3);
      }),
      { numRuns: 5 },
    );
  }, 30_000);
});
