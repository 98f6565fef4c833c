import { describe, expect, test } from "vitest";
import { mannersOf } from "../../src/layers/manners.ts";
import { drawSwatch } from "../../src/sheet/swatch.ts";
import { box, point } from "../fixtures/layers.ts";
import { inLayer } from "../fixtures/stack.ts";

const at = (ofClass: string, geometry: Parameters<typeof inLayer>[3] = point(100, 30)) =>
  inLayer("a", ofClass, "x", geometry, { class: ofClass, bound: 10 });
const drawsOf = (ofClass: string) => mannersOf([at(ofClass)])[0]?.drawings.map(({ draw }) => draw);

describe("What the legend says of accuracy", () => {
  test("is an entry for each class that a drawn feature has, from the surest to the least", () => {
    const features = [at("vague"), at("surveyed"), at("schematic", box(100, 30, 101, 31)), at("vague")];
    expect(mannersOf(features).map(({ id, category }) => [id, category])).toEqual([
      ["manner:surveyed", "surveyed"],
      ["manner:vague", "vague"],
      ["manner:schematic", "schematic"],
    ]);
  });

  test("stands for all features of the class that are on the map, and for no other", () => {
    const features = [
      at("vague"),
      inLayer("b", "2", "x", point(100, 30), { class: "vague" }),
      at("surveyed"),
    ];
    expect(mannersOf(features).map((e) => e.features)).toEqual([["a/surveyed"], ["a/vague", "b/2"]]);
    expect(mannersOf([at("vague", null), at("county", null), at("none", null)])).toEqual([]);
  });

  test.each([
    ["surveyed", ["line", "symbol"]],
    ["digitised", ["line", "symbol"]],
    ["approximate", ["disc"]],
    ["vague", ["label"]],
    ["schematic", ["fill", "hatch", "line"]],
    ["township", ["symbol"]],
  ])("shows %s by %j, as the map draws it", (ofClass, drawn) => {
    expect(drawsOf(ofClass)).toEqual(drawn);
  });

  test("looks different for every two classes but the two that are known", () => {
    const swatch = (ofClass: string) =>
      mannersOf([at(ofClass)]).map((e) => drawSwatch(e, (key) => `var(--${key})`).replaceAll(ofClass, ""))[0];
    const all = ["digitised", "approximate", "vague", "schematic", "township"].map(swatch);
    expect(all.every((markup) => markup?.includes("<svg"))).toBe(true);
    expect(new Set(all).size).toBe(all.length);
    expect(swatch("surveyed")).toBe(swatch("digitised"));
  });
});
