import { describe, expect, test } from "vitest";
import { tallyUnits } from "../../src/build/tally.ts";
import { placeAt } from "../fixtures/ground.ts";
import { box, point } from "../fixtures/layers.ts";
import { inLayer } from "../fixtures/stack.ts";

const gazetteer = [
  placeAt("yunze", "county", null),
  placeAt("west", "township", null, { parent: "yunze" }),
  placeAt("east", "township", null, { parent: "yunze" }),
  placeAt("mill", "village", null, { parent: "west" }),
  placeAt("lake", "reservoir", null, { parent: "mill" }),
];
const cell = (id: string, more = {}) =>
  inLayer("units", id, "town", box(100, 30, 101, 31), { place: id, ...more });
const project = (
  id: string,
  places: unknown,
  more: Readonly<Record<string, unknown>> = {},
  layer = "works",
) => inLayer(layer, id, "shelf", null, { places, ...more });
const tallied = (...features: ReturnType<typeof project>[]) => {
  const all = [cell("west"), cell("east"), ...features];
  const made = tallyUnits(all, new Set(["works"]), new Set(["units"]), gazetteer);
  return Object.fromEntries(
    made.slice(0, 2).map(({ id, properties: p }) => [id, [p.projects, p.invested, p.tally, p.tallyEn]]),
  );
};

describe("The projects of a unit", () => {
  test("are those whose text names the unit, with what they cost together", () => {
    const two = [project("1", ["west"], { investment: 120 }), project("2", ["west"], { investment: 30.5 })];
    expect(tallied(...two)).toEqual({
      "units/west": [2, 150.5, "2 项", "2"],
      "units/east": [0, 0, "0 项", "0"],
    });
  });

  test("are also those whose text names a village of it, or what lies in one", () => {
    expect(tallied(project("1", ["mill"]), project("2", ["lake"]))["units/west"]?.[0]).toBe(2);
  });

  test("count once in a unit, however many of its places a text names, and once in every unit named", () => {
    const made = tallied(project("1", ["west", "mill", "lake", "east"], { investment: 7 }));
    expect([made["units/west"]?.slice(0, 2), made["units/east"]?.slice(0, 2)]).toEqual([
      [1, 7],
      [1, 7],
    ]);
  });

  test("are none for a text that names the county, nowhere, or a place that nobody knows", () => {
    const made = tallied(
      project("1", ["yunze"]),
      project("2", []),
      project("3", ["atlantis"]),
      project("4", undefined),
    );
    expect([made["units/west"]?.[0], made["units/east"]?.[0]]).toEqual([0, 0]);
  });

  test("without an amount count and cost nothing", () => {
    expect(tallied(project("1", ["west"], { investment: "7" }))["units/west"]?.slice(0, 2)).toEqual([1, 0]);
  });

  test("are counted from layers of projects only", () => {
    expect(tallied(project("1", ["west"], {}, "seats"))["units/west"]?.[0]).toBe(0);
  });

  test("are told of cells of units alone; every other feature stays the very same", () => {
    const others = [
      inLayer("units", "edges", "edge", box(100, 30, 101, 31)),
      cell("mill"),
      inLayer("seats", "west", "town", point(100, 30), { place: "west" }),
      project("1", ["west"]),
    ];
    expect(tallyUnits(others, new Set(["works"]), new Set(["units"]), gazetteer)).toEqual(others);
  });
});
