import type { LineString, Point } from "geojson";
import { describe, expect, test } from "vitest";
import { cellBound } from "../../../src/build/shapes/ground.ts";
import { makeFeature } from "../../../src/build/shapes/make.ts";
import { reachOf } from "../../../src/build/shapes/reach.ts";
import type { Ingredient, Shape } from "../../../src/build/shapes/recipe.ts";
import { rowSlot } from "../../../src/build/shapes/slot.ts";
import { ground } from "../../fixtures/ground.ts";

const courses = [
  {
    name: "清河",
    waypoints: [
      [100.2, 30.4],
      [100.4, 30.5],
      [100.6, 30.4],
    ],
    uncertainty_m: [500, 3000, 2000],
  },
];
const files = {
  "reference/courses.json": courses,
  "ecology/recipe.json": {
    features: [
      { id: "belt", name: "带", category: "belt", shape: { cells: ["west", "east"] } },
      { id: "shapeless", name: "无", category: "belt", shape: null },
    ],
  },
  "facts.json": [{ place: "west", code: "999001100000", villages: 1 }],
};
const land = ground(files);
const made = (shape: Shape | null, more: Partial<Ingredient> = {}) =>
  makeFeature({ id: "a", name: "甲", category: "x", shape, ...more }, land);
const line = (f: ReturnType<typeof made>) => f.geometry as LineString;

describe("A shape that is another layer's", () => {
  test("is made by the recipe of that layer, and known as well", () => {
    const own = made({ as: "ecology/belt" });
    expect(own.geometry).toEqual(made({ cells: ["west", "east"] }).geometry);
    expect(own.properties).toMatchObject({ class: "schematic", bound: 2000 + cellBound });
  });

  test("must have a shape there", () => {
    expect(() => made({ as: "ecology/shapeless" })).toThrow("no recipe has a shape for ecology/shapeless");
    expect(() => made({ as: "ecology/nobody" })).toThrow("no recipe has a shape for ecology/nobody");
  });
});

describe("Several bands as one area", () => {
  const legs = (lat: number) =>
    [
      [100.2, lat],
      [100.8, lat],
    ] as const;

  test("are one area where they meet and two parts where they do not; the widest is the bound", () => {
    const apart = made({
      bands: [
        { course: legs(30.3), halfWidth: 2000 },
        { course: legs(30.7), halfWidth: 4000 },
      ],
    });
    expect(apart.geometry?.type).toBe("MultiPolygon");
    expect(apart.properties).toMatchObject({ class: "schematic", bound: 4000 });
    const joined = made({
      bands: [
        { course: legs(30.5), halfWidth: 2000 },
        {
          course: [
            [100.5, 30.3],
            [100.5, 30.7],
          ],
          halfWidth: 2000,
        },
      ],
    });
    expect(joined.geometry?.type).toBe("Polygon");
  });

  test("of one is the band of that course", () => {
    const one = made({ bands: [{ course: legs(30.5), halfWidth: 2000 }] });
    expect(one.geometry).toEqual(made({ band: legs(30.5), halfWidth: 2000 }).geometry);
  });

  test("may follow a course of a file as a leg", () => {
    const leg = { course: "reference/courses.json", named: "清河" };
    const followed = made({ band: [leg], halfWidth: 2000 });
    const written = made({
      band: [
        [100.2, 30.4],
        [100.4, 30.5],
        [100.6, 30.4],
      ],
      halfWidth: 2000,
    });
    expect(followed.geometry).toEqual(written.geometry);
    expect(() => made({ band: [{ ...leg, named: "浊河" }], halfWidth: 2000 })).toThrow(
      "reference/courses.json: no course named 浊河",
    );
  });
});

describe("A course of a file", () => {
  test("is known vertex by vertex, on the whole as badly as at its worst one", () => {
    const f = made({ course: "reference/courses.json", named: "清河" });
    expect(line(f).coordinates).toEqual(courses[0]?.waypoints);
    expect(f.properties).toMatchObject({ class: "schematic", bound: 3000, bounds: [500, 3000, 2000] });
  });
});

describe("A mark of which only the unit is known", () => {
  test("stands under the seat in its place of the row, as far off as the unit reaches", () => {
    const f = made({ township: "west", slot: 2 });
    expect((f.geometry as Point).coordinates).toEqual([100.2, 30.5]);
    expect(f.properties).toMatchObject({
      class: "township",
      offset: rowSlot(2),
      bound: reachOf(land.places.get("west"), land),
      source: "survey",
    });
  });

  test("needs a unit that has a seat and a cell", () => {
    expect(() => made({ township: "yuanhu", slot: 0 })).toThrow("places › yuanhu: the place has no position");
    expect(() => made({ township: "qinghe", slot: 0 })).toThrow("only a unit with a cell");
  });
});

describe("A mark that only says a direction", () => {
  test("stands where the recipe puts it, and is schematic within the bound that it states", () => {
    const f = made({ mark: [100.9, 30.1], bound: 20_000 });
    expect(f.geometry).toEqual({ type: "Point", coordinates: [100.9, 30.1] });
    expect(f.properties).toMatchObject({ class: "schematic", bound: 20_000, source: "plan" });
  });
});

describe("A straight tie", () => {
  test("goes from end to end, be it a place or a position, and is known as badly as its worst end", () => {
    const f = made({ spoke: ["west", [100.5, 30.9, 1500], "east"] });
    expect(line(f).coordinates).toEqual([
      [100.2, 30.5],
      [100.5, 30.9],
      [100.8, 30.5],
    ]);
    expect(f.properties).toMatchObject({ class: "schematic", bound: 2000 });
    expect(made({ spoke: ["west", [100.5, 30.9, 1500]] }).properties.bound).toBe(1500);
  });

  test("cannot end at a place without a position", () => {
    expect(() => made({ spoke: ["west", "yuanhu"] })).toThrow("places › yuanhu: the place has no position");
  });
});

describe("A cell, a place, and what has no shape", () => {
  test("a cell has its unit's label point and the seat's bound with that of its edge", () => {
    const f = made({ cell: "east" });
    expect(f.properties).toMatchObject({ at: [100.8, 30.5], class: "schematic", bound: 2000 + cellBound });
    expect(made({ cell: "east" }, { at: [100.7, 30.6] }).properties.at).toEqual([100.7, 30.6]);
  });

  test("a place is known as well as the gazetteer knows it", () => {
    expect(made({ point: "east" }).properties).toMatchObject({
      class: "approximate",
      bound: 2000,
      source: "survey",
    });
  });

  test("what has no shape has no class of a position and no bound", () => {
    const f = made(null);
    expect(f.geometry).toBeNull();
    expect(f.properties).toMatchObject({ class: "none", bound: null, source: "plan" });
  });

  test("facts of a unit bring the names of its villages and communities of the official list, and no others", () => {
    const f = made({ cell: "west" }, { facts: "facts.json", place: "west" });
    expect(f.properties).toMatchObject({
      code: "999001100000",
      villages: 1,
      within: ["名west-1", "名west-2"],
    });
  });

  test("a role gives the words of the label, in both languages", () => {
    const role = { words: "支点", en: "pivot", clause: "yz/1.1/1" };
    expect(made(null, { role }).properties).toMatchObject({ role, tag: "支点", tagEn: "pivot" });
  });
});
