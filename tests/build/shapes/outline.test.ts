import { area } from "@turf/turf";
import type { Feature, FeatureCollection, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { geometryFaults } from "../../../src/build/check/geometry.ts";
import { generalise } from "../../../src/build/shapes/outline.ts";

const bounds = [100, 30, 101, 31] as const;
/** The limit that two neighbours share: a zigzag of many small teeth. */
const teeth: Position[] = Array.from({ length: 41 }, (_, i) => [
  100.5 + (i % 2 ? 0.0005 : 0),
  30.2 + i / 100,
]);
const unit = (adcode: string, side: number): Feature<Polygon> => {
  const ring: Position[] = [...teeth, [side, 30.6], [side, 30.2], [100.5, 30.2]];
  const wound = side < 100.5 ? ring : ring.toReversed();
  return { type: "Feature", properties: { adcode }, geometry: { type: "Polygon", coordinates: [wound] } };
};
const units: FeatureCollection<Polygon> = {
  type: "FeatureCollection",
  features: [unit("1", 100.2), unit("2", 101.5)],
};
const made = generalise(units, 1e-4, bounds);
const cornersOf = (id: string): Position[] => (made.get(id) as Polygon | undefined)?.coordinates.flat() ?? [];

describe("Outlines of neighbouring units", () => {
  test("are found by the unit's code", () => {
    expect([...made.keys()]).toEqual(["1", "2"]);
  });

  test("lose what is too small to show and keep their extent", () => {
    expect(cornersOf("1").length).toBeLessThan(15);
    const [before] = units.features;
    const after = made.get("1");
    expect(before && after && Math.abs(area(after) / area(before) - 1)).toBeLessThan(0.01);
  });

  test("keep sharing the limit between them, corner by corner", () => {
    const limit = (id: string) =>
      cornersOf(id)
        .filter(([x = 0, y = 0]) => Math.abs(x - 100.5) < 0.001 && y > 30.2 && y < 30.6)
        .map(String);
    expect([...new Set(limit("1"))].sort()).toEqual([...new Set(limit("2"))].sort());
  });

  test("are cut at the bounds and sound", () => {
    for (const geometry of made.values()) expect(geometryFaults(geometry, bounds)).toEqual([]);
    expect(Math.max(...cornersOf("2").map(([x = 0]) => x))).toBe(101);
  });
});
