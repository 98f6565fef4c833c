import { describe, expect, test } from "vitest";
import { legendOf } from "../../src/layers/legend.ts";
import { features } from "../fixtures/catalogue.ts";
import { box, category, layers, manifest, point } from "../fixtures/layers.ts";
import { inLayer } from "../fixtures/stack.ts";

const own = (id: string) => features().filter((f) => f.layer === id);
const manifestOf = (id: string) => {
  const found = layers().find(([layer]) => layer.id === id);
  if (!found) throw new Error(`no layer ${id}`);
  return found[0];
};
const entries = (id: string) => legendOf(manifestOf(id), own(id));

describe("The legend", () => {
  test("has an entry for every category that is drawn, titled as the layer titles it", () => {
    expect(entries("zones").map((e) => [e.layer, e.category, e.title.zh])).toEqual([
      ["zones", "valley", "类valley"],
      ["zones", "screen", "类screen"],
    ]);
  });

  test("names a category without geometry and says that nothing of it is drawn", () => {
    expect(entries("projects").map((e) => [e.category, e.drawn])).toEqual([
      ["township", true],
      ["shelf", false],
    ]);
    const lines = manifest("lines", "control-line", [
      category("ecology", "redline"),
      category("farmland", "farmland"),
    ]);
    const known = inLayer("lines", "a", "ecology", box(100, 30, 100.1, 30.1));
    const unknown = inLayer("lines", "b", "farmland", null);
    expect(legendOf(lines, [known, unknown]).map((e) => [e.category, e.drawn, e.features])).toEqual([
      ["ecology", true, ["lines/a"]],
      ["farmland", false, ["lines/b"]],
    ]);
  });

  test("has no entry for what is drawn without opacity", () => {
    const cells = manifest("units", "cells", [category("town", "cell"), category("edge", "cell")]);
    const town = inLayer("units", "a", "town", box(100, 30, 100.1, 30.1));
    const edge = inLayer("units", "edges", "edge", {
      type: "MultiLineString",
      coordinates: [
        [
          [100, 30],
          [100.1, 30],
        ],
      ],
    });
    expect(legendOf(cells, [town, edge]).map((e) => e.category)).toEqual(["edge"]);
  });

  test("has no entry for a category of which there is no feature", () => {
    const layer = manifest("water", "river", [category("river", "water"), category("schematic", "water")]);
    const brook = inLayer("water", "a", "schematic", {
      type: "LineString",
      coordinates: [
        [100, 30],
        [101, 31],
      ],
    });
    expect(legendOf(layer, [brook]).map((e) => e.category)).toEqual(["schematic"]);
  });

  test("shows the drawings that draw the category, and the feature that shows most of them", () => {
    const layer = manifest("names", "place", [category("scenic", "scenic")]);
    const rough = inLayer("names", "a", "scenic", point(100, 30), { class: "vague" });
    const sharp = inLayer("names", "b", "scenic", point(100, 30), { class: "digitised" });
    const [entry] = legendOf(layer, [rough, sharp]);
    expect(entry?.sample).toBe(sharp.properties);
    expect(entry?.drawings.map(({ draw }) => draw)).toEqual(["symbol"]);
  });

  test("shows what has no mark by its name", () => {
    const layer = manifest("names", "place", [category("scenic", "scenic")]);
    const rough = inLayer("names", "a", "scenic", point(100, 30), { class: "vague" });
    expect(legendOf(layer, [rough])[0]?.drawings.map(({ draw }) => draw)).toEqual(["label"]);
  });

  test("of a layer that is drawn by an amount has a step an entry, and none for what has no point", () => {
    const [layer] = layers().find(([{ id }]) => id === "projects") ?? [];
    const amount = layer?.variants?.find(({ id }) => id === "amount");
    if (!layer || !amount) throw new Error("the fixture has no amounts");
    const placed = (id: string, investment?: number) =>
      inLayer("projects", id, "point", point(100, 30), investment === undefined ? {} : { investment });
    const read = (...all: ReturnType<typeof placed>[]) =>
      legendOf(layer, all, amount).map((e) => [e.id, e.title.zh, e.features]);
    expect(read(placed("a", 99), placed("b", 100), placed("c", 900), placed("d"))).toEqual([
      ["projects:0", "少", ["projects/a"]],
      ["projects:100", "多", ["projects/b", "projects/c"]],
      ["projects:none", "未写明", ["projects/d"]],
    ]);
    expect(read(inLayer("projects", "e", "shelf", null, { investment: 5 }))).toEqual([]);
  });

  test("of a layer whose kind is unknown is empty", () => {
    expect(
      legendOf(manifest("x", "dream", [category("a", "ink")]), [inLayer("x", "a", "a", point(0, 0))]),
    ).toEqual([]);
  });
});
