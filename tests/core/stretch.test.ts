import type { LineString, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { stretchesOf } from "../../src/core/stretch.ts";
import { box, point } from "../fixtures/layers.ts";
import { inLayer } from "../fixtures/stack.ts";

const course: LineString = {
  type: "LineString",
  coordinates: [
    [100, 30],
    [100.6, 30],
    [100.6, 30.6],
  ],
};
const river = (more: Readonly<Record<string, unknown>>) => inLayer("a", "1", "river", course, more);
const ends = (part: { readonly geometry: unknown }): readonly Position[] =>
  (part.geometry as LineString).coordinates;

describe("The stretches of a line", () => {
  test("are the whole of it where the whole is known to one bound", () => {
    expect(stretchesOf(river({ bound: 800 }))).toEqual([{ geometry: course, bound: 800 }]);
  });

  test("are the outline of an area, whatever it says of its vertices", () => {
    const area = inLayer("a", "2", "zone", box(100, 30, 101, 31), { bound: 3000, bounds: [1, 2, 3, 4, 5] });
    expect(stretchesOf(area)).toEqual([{ geometry: area.geometry, bound: 3000 }]);
  });

  test("are none for a point, for what has no geometry, and for what has no bound", () => {
    expect(stretchesOf(inLayer("a", "3", "town", point(100, 30)))).toEqual([]);
    expect(stretchesOf(inLayer("a", "4", "town", null))).toEqual([]);
    expect(stretchesOf(river({ bound: null }))).toEqual([]);
  });

  test("follow each other without a gap from the first vertex to the last, through every vertex", () => {
    const parts = stretchesOf(river({ bound: 5000, bounds: [200, 2000, 5000] }));
    expect(ends(parts[0] ?? { geometry: course })[0]).toEqual([100, 30]);
    expect(ends(parts.at(-1) ?? { geometry: course })[1]).toEqual([100.6, 30.6]);
    for (const [i, part] of parts.slice(1).entries())
      expect(ends(part)[0]).toEqual(ends(parts[i] ?? part)[1]);
    expect(parts.some((part) => String(ends(part)[0]) === "100.6,30")).toBe(true);
  });

  test("change evenly from the bound of one vertex to that of the next, and never beyond either", () => {
    const bounds = stretchesOf(river({ bound: 5000, bounds: [200, 2000, 5000] })).map((p) => p.bound);
    expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
    expect(Math.min(...bounds)).toBeGreaterThan(200);
    expect(Math.max(...bounds)).toBeLessThan(5000);
    const [first = 0, second = 0] = bounds;
    expect(second - first).toBeCloseTo((2000 - 200) / (bounds.length / 2), 6);
  });

  test("of a line whose list of bounds does not fit its vertices are the whole with its one bound", () => {
    expect(stretchesOf(river({ bound: 5000, bounds: [200, 2000] }))).toEqual([
      { geometry: course, bound: 5000 },
    ]);
  });
});
