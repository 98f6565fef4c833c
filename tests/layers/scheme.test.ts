import { describe, expect, test } from "vitest";
import { applies } from "../../src/core/drawing.ts";
import { scheme } from "../../src/layers/scheme.ts";
import { category, manifest } from "../fixtures/layers.ts";

const layer = manifest("schemes", "scheme", [
  category("belt", "belt", "waves"),
  { ...category("farm", "farm-veg"), figure: "sprout" },
  category("tie", "upper"),
]);
const drawn = (ofCategory: string, ofClass: string) =>
  scheme.drawings(layer).filter((d) => applies(d, { category: ofCategory, class: ofClass }));
const names = (...of: Parameters<typeof drawn>) => drawn(...of).map(({ draw }) => draw);

describe("A scheme of which the plan gives only words", () => {
  test("draws a category with a pattern as an area in that pattern, with its short words", () => {
    expect(names("belt", "schematic")).toEqual(["fill", "hatch", "band", "line", "label"]);
    expect(drawn("belt", "schematic").find((d) => d.draw === "hatch")).toMatchObject({ pattern: "waves" });
    expect(drawn("belt", "schematic").find((d) => d.draw === "label")).toMatchObject({ text: "tag" });
  });

  test("draws a category with a figure as marks, and as a mark under the seat where only the unit is known", () => {
    expect(names("farm", "digitised")).toEqual(["symbol", "label"]);
    expect(names("farm", "approximate")).toEqual(["disc", "label"]);
    expect(names("farm", "vague")).toEqual(["label"]);
    expect(drawn("farm", "township")).toMatchObject([
      { draw: "symbol", figure: "sprout", colour: "farm-veg" },
    ]);
  });

  test("draws any other category as ties, dashed where they are made from words", () => {
    expect(names("tie", "schematic")).toEqual(["band", "line", "label"]);
    expect(drawn("tie", "schematic").find((d) => d.draw === "line")).toMatchObject({ blunt: true });
    expect(drawn("tie", "digitised").every((d) => !("dash" in d))).toBe(true);
  });

  test("draws a category in its own colour and in no other", () => {
    for (const { id, colour } of layer.categories)
      for (const ofClass of ["digitised", "approximate", "schematic", "township"])
        expect(drawn(id, ofClass).map((d) => d.colour)).toEqual(drawn(id, ofClass).map(() => colour));
  });
});
