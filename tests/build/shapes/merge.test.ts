import { area } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { geometryFaults } from "../../../src/build/check/geometry.ts";
import { merge } from "../../../src/build/shapes/merge.ts";
import { box } from "../../fixtures/layers.ts";

const cell = (...edges: Parameters<typeof box>) => box(...edges) as Polygon;
const bounds = [100, 30, 101, 31] as const;
const same = (a: Polygon | MultiPolygon, b: Polygon | MultiPolygon) => Math.abs(area(a) / area(b) - 1);

describe("Cells merged into one area", () => {
  test("lose the edge between them and nothing else", () => {
    const whole = merge([cell(100, 30, 100.1, 30.1), cell(100.1, 30, 100.2, 30.1)]);
    expect(whole.type).toBe("Polygon");
    expect(same(whole, cell(100, 30, 100.2, 30.1))).toBeLessThan(1e-9);
    expect(geometryFaults(whole, bounds)).toEqual([]);
  });

  test("that do not touch stay two parts", () => {
    const parts = merge([cell(100, 30, 100.1, 30.1), cell(100.5, 30, 100.6, 30.1)]);
    expect(parts.type === "MultiPolygon" && parts.coordinates).toHaveLength(2);
    expect(geometryFaults(parts, bounds)).toEqual([]);
  });

  test("keep a hole that is one, and lose the slivers and specks that rounding leaves", () => {
    const ring = (gap: number) =>
      merge([
        cell(100, 30, 100.3, 30.1),
        cell(100, 30.1 + gap, 100.3, 30.2),
        cell(100, 30, 100.1, 30.2),
        cell(100.1 + gap, 30.05, 100.3, 30.15),
      ]);
    expect(ring(0.01).type === "Polygon" && ring(0.01).coordinates).toHaveLength(2);
    expect(ring(0.0005).type === "Polygon" && ring(0.0005).coordinates).toHaveLength(1);
    const speck = merge([cell(100, 30, 100.1, 30.1), cell(100.5, 30, 100.5005, 30.0005)]);
    expect(speck.type).toBe("Polygon");
  });

  test("of which there is one only are that one", () => {
    expect(merge([cell(100, 30, 100.1, 30.1)])).toEqual(cell(100, 30, 100.1, 30.1));
  });

  test("of which there is none, or which are specks themselves, are an error", () => {
    expect(() => merge([])).toThrow("merge: nothing to merge");
    expect(() => merge([cell(100, 30, 100.0001, 30.0001)])).toThrow("merge: nothing is left");
  });
});
