import { distance } from "@turf/turf";
import { describe, expect, test } from "vitest";
import { cellBound } from "../../../src/build/shapes/ground.ts";
import { reachOf } from "../../../src/build/shapes/reach.ts";
import { ground, placeAt } from "../../fixtures/ground.ts";

const land = ground();

describe("How far a thing may lie from the seat of the unit that alone is known", () => {
  test("to the farthest corner of the unit's cell and the cell's own error, to a hundred metres", () => {
    const far = distance([100.2, 30.5], [100.5, 31], { units: "meters" });
    const made = reachOf(land.places.get("west"), land);
    expect(Math.abs(made - (far + cellBound))).toBeLessThanOrEqual(50);
    expect(made % 100).toBe(0);
  });

  test("covers every corner of the cell", () => {
    for (const corner of [
      [100.5, 30],
      [101, 30],
      [101, 31],
      [100.5, 31],
    ])
      expect(distance([100.8, 30.5], corner, { units: "meters" })).toBeLessThan(
        reachOf(land.places.get("east"), land),
      );
  });

  test("cannot be told of a place without a cell or without a position", () => {
    expect(() => reachOf(land.places.get("qinghe"), land)).toThrow("qinghe: only a unit with a cell");
    expect(() => reachOf(placeAt("west", "township", null), land)).toThrow("west: only a unit with a cell");
    expect(() => reachOf(undefined, land)).toThrow("only a unit with a cell");
  });
});
