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

  test("has no entry for a category without geometry: nothing of it is on the map", () => {
    expect(entries("projects").map((e) => e.category)).toEqual(["township"]);
    const lines = manifest("lines", "control-line", [
      category("ecology", "redline"),
      category("farmland", "farmland"),
    ]);
    const known = inLayer("lines", "a", "ecology", box(100, 30, 100.1, 30.1));
    const unknown = inLayer("lines", "b", "farmland", null);
    expect(legendOf(lines, [known, unknown]).map((e) => e.category)).toEqual(["ecology"]);
  });

  test("has no entry for what shows by its name alone, or is drawn without opacity", () => {
    expect(entries("seats").map((e) => e.category)).toEqual(["township"]);
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

  test("of a layer whose kind is unknown is empty", () => {
    expect(
      legendOf(manifest("x", "dream", [category("a", "ink")]), [inLayer("x", "a", "a", point(0, 0))]),
    ).toEqual([]);
  });
});
