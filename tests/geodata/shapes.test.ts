import { area, booleanPointInPolygon } from "@turf/turf";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { beforeAll, describe, expect, test } from "vitest";
import { makeShapes } from "../../src/build/shapes.ts";
import type { Place } from "../../src/core/place.ts";
import { read, root } from "./source.ts";

type Cell = Polygon | MultiPolygon;
interface Facts {
  readonly place: string;
  readonly area_km2: { readonly value: number };
}

const layers: readonly string[] = JSON.parse(read("layers.json"));
const facts: readonly Facts[] = JSON.parse(read("townships/facts.json"));
const places: readonly Place[] = JSON.parse(read("places/places.json"));
const townships: FeatureCollection = JSON.parse(read("townships/features.geojson"));
const cells = new Map(
  townships.features.flatMap((f) => (f.id === "edges" ? [] : [[String(f.id), f.geometry as Cell] as const])),
);
const rings = (cell: Cell): Position[][] =>
  cell.type === "Polygon" ? cell.coordinates : cell.coordinates.flat();
const sides = (ring: readonly Position[]): string[] =>
  ring.slice(1).map((end, i) => [ring[i], end].map(String).sort().join(" "));

describe("The shapes in the county's data", () => {
  let made: ReadonlyMap<string, string>;
  beforeAll(() => {
    made = makeShapes(root);
  }, 120_000);

  test("are made for every layer of the stack", () => {
    expect([...made.keys()]).toEqual(layers);
  });

  test.each(layers)("of %s are what its recipe makes", (id) => {
    expect(made.get(id)).toBe(read(`${id}/features.geojson`));
  });
});

describe("The townships' cells", () => {
  test("are nineteen, one a unit", () => {
    expect(cells.size).toBe(19);
    expect([...cells.keys()].sort()).toEqual(facts.map(({ place }) => place).sort());
  });

  test.each(facts)("$place has its share of the county, to a tenth", ({ place, area_km2 }) => {
    const whole = [...cells.values()].reduce((sum, cell) => sum + area(cell), 0);
    const shares = facts.reduce((sum, row) => sum + row.area_km2.value, 0);
    const cell = cells.get(place);
    expect(Math.abs((cell ? area(cell) / whole : 0) / (area_km2.value / shares) - 1)).toBeLessThan(0.1);
  });

  test("each hold their own seat and no other", () => {
    const seats = facts.map(({ place }) => places.find(({ id }) => id === place));
    for (const seat of seats) {
      const { lon = 0, lat = 0 } = seat?.position ?? {};
      const holders = [...cells]
        .filter(([, cell]) => booleanPointInPolygon([lon, lat], cell))
        .map(([id]) => id);
      expect(holders).toEqual([seat?.id]);
    }
  });

  test("have edges only between two neighbours, each drawn once", () => {
    const edges = townships.features.find(({ id }) => id === "edges")?.geometry;
    const drawn = edges?.type === "MultiLineString" ? edges.coordinates.flatMap(sides) : [];
    const owners = (side: string) =>
      [...cells].filter(([, cell]) => rings(cell).some((ring) => sides(ring).includes(side)));
    expect(drawn.length).toBeGreaterThan(40);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn.filter((side) => owners(side).length !== 2)).toEqual([]);
  });
});
