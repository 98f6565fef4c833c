import { describe, expect, test } from "vitest";
import { litData } from "../../src/map/lit.ts";
import { drawn } from "../fixtures/catalogue.ts";
import { point } from "../fixtures/layers.ts";
import { inLayer, stacked } from "../fixtures/stack.ts";

const rings = (ids: readonly string[], layers = drawn()) =>
  litData(layers, new Set(ids)).features.map(({ properties }) => [properties?.name, properties?.ring]);

describe("What the map lifts out", () => {
  test("a mark gets a ring a little larger than itself", () => {
    expect(rings(["projects/1"])).toEqual([["清河镇水厂项目", 21]]);
  });

  test("an area, or a point that is not drawn by a mark, gets no ring", () => {
    expect(rings(["zones/low", "seats/qinghe"])).toEqual([
      ["名low", -1],
      ["清河镇", 29],
    ]);
  });

  test("a place that is drawn by its name alone is lifted out by its name", () => {
    const label = {
      draw: "label",
      colour: "ink",
      size: 12,
      face: "hei",
      weight: 400,
      gap: 0,
      priority: 5,
    } as const;
    const layers = [stacked("a", [label], [inLayer("a", "湖", "x", point(100, 30))])];
    expect(rings(["a/湖"], layers)).toEqual([["名湖", 0]]);
  });

  test("what has no geometry, or stands on a layer that is not there, stays dark", () => {
    expect(rings(["projects/2", "rivers/1"])).toEqual([]);
  });

  test("the corners of what is measured carry their numbers", () => {
    const corners = {
      type: "MultiPoint",
      coordinates: [
        [100, 30],
        [100.1, 30],
      ],
    } as const;
    const data = litData([], new Set(), 1, [
      { ...corners, coordinates: corners.coordinates.map((c) => [...c]) },
    ]);
    expect(data.features.map(({ properties }) => [properties?.corner, properties?.ring])).toEqual([
      [1, -1],
      [2, -1],
    ]);
  });
});
