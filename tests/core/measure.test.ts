import { describe, expect, test } from "vitest";
import { type Measure, mostCorners, shapesOf, withCorner, withoutCorner } from "../../src/core/measure.ts";

const triangle: Measure = {
  kind: "area",
  points: [
    [100, 30],
    [100.1, 30],
    [100.1, 30.1],
  ],
};

describe("What is measured", () => {
  test("grows by a corner, but not by one on the last, which is the second click of a double click", () => {
    const grown = withCorner(triangle, [100, 30.1]);
    expect(grown.points).toHaveLength(4);
    expect(withCorner(grown, [100, 30.1])).toBe(grown);
    expect(withCorner(grown, [100, 30]).points).toHaveLength(5);
  });

  test("has no more corners than an address can carry", () => {
    const full = Array.from({ length: mostCorners }, (_, i) => [100 + i / 1e4, 30] as const);
    expect(withCorner({ kind: "distance", points: full }, [99, 30]).points).toHaveLength(mostCorners);
  });

  test("loses the corner that is taken out, and no other", () => {
    expect(withoutCorner(triangle, 1).points).toEqual([
      [100, 30],
      [100.1, 30.1],
    ]);
  });

  test("is drawn as what it is, with its corners", () => {
    const types = (measure: Measure) => shapesOf(measure).map(({ type }) => type);
    expect(types(triangle)).toEqual(["Polygon", "MultiPoint"]);
    expect(types({ ...triangle, kind: "distance" })).toEqual(["LineString", "MultiPoint"]);
    expect(types({ ...triangle, kind: "point" })).toEqual(["MultiPoint"]);
    expect(types(withoutCorner(triangle, 0))).toEqual(["LineString", "MultiPoint"]);
    expect(types({ kind: "area", points: [] })).toEqual([]);
  });
});
