import { describe, expect, test } from "vitest";
import { makeListed } from "../../../src/build/shapes/listed.ts";
import { reachOf } from "../../../src/build/shapes/reach.ts";
import { rowSlot } from "../../../src/build/shapes/slot.ts";
import type { PositionClass } from "../../../src/core/accuracy.ts";
import type { Project } from "../../../src/core/project.ts";
import { both } from "../../fixtures/county.ts";
import { ground, placeAt } from "../../fixtures/ground.ts";

const groups = [{ id: "water", title: both("水利", "Water"), of: ["yz/box1"] }];
const entry = (
  n: number,
  ofClass: PositionClass,
  places: readonly string[],
  more: Partial<Project> = {},
): Project => ({
  id: `yz/box1/${n}`,
  doc: "yz",
  clause: `yz/box1/${n}`,
  name: `工程${n}`,
  group: null,
  list: "专栏 1",
  kind: "box",
  investment: null,
  amountWords: null,
  amountStated: null,
  period: null,
  units: [],
  place: { precision: ofClass, class: ofClass, ids: [], places, words: null, why: both("依据", "Reason") },
  ...more,
});
const mill = placeAt("mill", "village", null, { parent: "west" });
const made = (...all: Project[]) => makeListed(all, groups, ground({}, [mill]));

describe("The entries of boxes and tasks as features", () => {
  test("stand at the place that their text names, as well as that is known", () => {
    const [at] = made(entry(1, "approximate", ["east"]));
    expect(at?.geometry).toEqual({ type: "Point", coordinates: [100.8, 30.5] });
    expect(at?.properties).toMatchObject({
      category: "point",
      class: "approximate",
      bound: 2000,
      source: "survey",
    });
    expect(at?.properties.offset).toBeUndefined();
  });

  test("of which only the unit is known stand in a row under its seat, as far off as its cell reaches", () => {
    const [first, second] = made(entry(1, "township", ["west"]), entry(2, "township", ["mill"]));
    const land = ground();
    for (const f of [first, second]) {
      expect(f?.geometry).toEqual({ type: "Point", coordinates: [100.2, 30.5] });
      expect(f?.properties).toMatchObject({
        category: "township",
        bound: reachOf(land.places.get("west"), land),
      });
    }
    expect([first?.properties.offset, second?.properties.offset]).toEqual([rowSlot(0), rowSlot(1)]);
  });

  test.each<PositionClass>(["county", "several", "vague", "none", "outside"])(
    "of the class %s have no point, for none is known",
    (ofClass) => {
      const [f] = made(entry(1, ofClass, ["west"]));
      expect(f?.geometry).toBeNull();
      expect(f?.properties).toMatchObject({ category: "shelf", class: ofClass, bound: null, source: "plan" });
    },
  );

  test("of several places, or of a place that nobody knows, have no point", () => {
    expect(
      made(entry(1, "township", ["west", "east"]), entry(2, "digitised", ["atlantis"])).map(
        (f) => f.geometry,
      ),
    ).toEqual([null, null]);
  });

  test("quote their name in the clause that lists them, and say why they stand there", () => {
    const [f] = made(entry(3, "county", []));
    expect(f?.properties).toMatchObject({
      entry: "yz/box1/3",
      theme: "water",
      clause: "yz/box1/3",
      says: [{ clause: "yz/box1/3", words: "工程3" }],
      why: both("依据", "Reason"),
      list: "专栏 1",
    });
    expect(Object.keys(f?.properties ?? {})).not.toEqual(expect.arrayContaining(["investment"]));
  });

  test("carry amount, group and the words of the place where the text has them", () => {
    const { place } = entry(1, "county", []);
    const [f] = made(
      entry(1, "county", [], { investment: 120, group: "水利", place: { ...place, words: "西乡" } }),
    );
    expect(f?.properties).toMatchObject({ investment: 120, group: "水利", placed: "西乡" });
  });
});
