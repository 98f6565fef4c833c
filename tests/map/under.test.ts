import type { Map as MapLibre } from "maplibre-gl";
import { describe, expect, test } from "vitest";
import { subjectsUnder } from "../../src/map/under.ts";

interface Hit {
  readonly source: string;
  readonly geometry: { readonly type: string };
  readonly properties: Readonly<Record<string, unknown>>;
}

const hit = (source: string, type: string, subject: string): Hit => ({
  source,
  geometry: { type },
  properties: { subject },
});

/** A map that finds `near` in a box round a point and `here` on the point itself. */
function mapWith(near: readonly Hit[], here: readonly Hit[]) {
  const asked: unknown[] = [];
  const queryRenderedFeatures = (where: unknown) => {
    asked.push(where);
    return Array.isArray(where) ? near : here;
  };
  return { map: { queryRenderedFeatures } as unknown as MapLibre, asked };
}
const point = { x: 100, y: 50 };
const under = (near: readonly Hit[], here: readonly Hit[], through: readonly string[] = []) =>
  subjectsUnder(mapWith(near, here).map, { point } as never, through);

const town = hit("seats", "Point", "seats/a");
const word = hit("seats.words", "Point", "seats/b");
const road = hit("roads", "MultiLineString", "roads/a");
const zone = hit("zones", "Polygon", "zones/a");
const parts = hit("zones", "MultiPolygon", "zones/b");

describe("What lies under the pointer", () => {
  test("marks, words and lines come before areas, whatever lies on top", () => {
    const all = [zone, town, road, word, parts];
    expect(under(all, all)).toEqual(["seats/a", "roads/a", "seats/b", "zones/a", "zones/b"]);
  });

  test("an area counts only where the pointer is on it, a mark or a line also beside it", () => {
    expect(under([zone, town], [])).toEqual(["seats/a"]);
    expect(under([], [zone, road])).toEqual(["zones/a"]);
  });

  test("the box in which marks count has the pointer in its middle", () => {
    const { map, asked } = mapWith([], []);
    subjectsUnder(map, { point } as never, []);
    const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = asked.find(Array.isArray) as [number[], number[]];
    expect([(x0 + x1) / 2, (y0 + y1) / 2]).toEqual([100, 50]);
    expect(x1 - x0).toBeGreaterThan(0);
    expect(x1 - x0).toBe(y1 - y0);
  });

  test("bands, what is lit and layers that are to be clicked through let the pointer through", () => {
    const band = hit("roads.band", "LineString", "roads/b");
    const lit = hit("lit", "Point", "seats/c");
    const land = hit("land", "Polygon", "land/a");
    const name = hit("land.words", "Point", "land/b");
    expect(under([band, lit, name, town], [land, zone, lit], ["land"])).toEqual(["seats/a", "zones/a"]);
    expect(under([name], [land])).toEqual(["land/b", "land/a"]);
  });

  test("each subject comes once, however often it is drawn", () => {
    expect(under([town, { ...word, properties: town.properties }], [zone, zone])).toEqual([
      "seats/a",
      "zones/a",
    ]);
  });

  test("where nothing lies, nothing is found", () => {
    expect(under([], [])).toEqual([]);
  });
});
