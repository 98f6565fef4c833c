import { describe, expect, test } from "vitest";
import { palette, type Theme } from "../../styles/palette.ts";
import { contrast, contrastFaults, over } from "../fixtures/contrast.ts";
import { category, manifest } from "../fixtures/layers.ts";
import { manifests } from "../fixtures/stack.ts";

const themes = Object.keys(palette) as Theme[];
const pairs = (
  least: number,
  inks: readonly (keyof typeof palette.light)[],
  grounds: readonly (keyof typeof palette.light)[],
) =>
  themes.flatMap((theme) =>
    inks.flatMap((ink) =>
      grounds
        .map(
          (ground) =>
            [`${theme}: ${ink} on ${ground}`, contrast(palette[theme][ink], palette[theme][ground])] as const,
        )
        .filter(([, ratio]) => ratio < least)
        .map(([what, ratio]) => `${what} ${ratio.toFixed(2)}`),
    ),
  );

describe("The measure of contrast", () => {
  test("is 21 for black on white, 1 for a colour on itself, and the published value between", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    expect(contrast("#8e2b25", "#8e2b25")).toBe(1);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrast("#ffffff", "#777777")).toBeCloseTo(4.48, 2);
  });

  test("sees a colour as it lies on its ground, thinned by its opacity", () => {
    expect([
      over("#000000", "#ffffff", 1),
      over("#000000", "#ffffff", 0),
      over("#ff0000", "#0000ff", 0.5),
    ]).toEqual(["#000000", "#ffffff", "#800080"]);
  });

  test("finds letters, lines, symbols and outlines that are too pale, each with its numbers", () => {
    const pale = [
      manifest("a", "river", [category("river", "water")]),
      manifest("b", "scheme", [
        category("belt", "rule", "waves"),
        { ...category("farm", "wash"), figure: "dot" },
      ]),
    ];
    const faults = contrastFaults(pale, "light");
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^b label rule on halo: 1\.\d\d < 4\.5$/),
        expect.stringMatching(/^b line rule on sheet: 1\.\d\d < 3$/),
        expect.stringMatching(/^b symbol wash on upland: 1\.\d\d < 3$/),
        expect.stringMatching(/^b outline rule on its tint \(rule\): 1\.\d\d < 3$/),
      ]),
    );
    expect(faults.filter((f) => f.startsWith("a "))).toEqual([]);
  });
});

describe("The palette", () => {
  test.each(themes)("tells every kind of layer from what it lies on, in the %s theme", (theme) => {
    expect(contrastFaults(manifests(), theme)).toEqual([]);
  });

  test("has text that can be read on every ground of the page, and on the map's land", () => {
    expect(pairs(4.5, ["ink", "muted", "accent"], ["paper", "sheet", "wash"])).toEqual([]);
    expect(pairs(4.5, ["ink", "muted"], ["land"])).toEqual([]);
  });

  test("has an ink for each zone that can be told from its tint and from the sheet", () => {
    for (const zone of ["valley", "hills", "upland"] as const)
      expect(pairs(3, [`${zone}-ink`], [zone, "sheet", "land"])).toEqual([]);
  });

  test("lifts out what is lit from every ground that it may lie on, its name from the halo", () => {
    expect(pairs(3, ["accent"], ["paper", "sheet", "land", "valley", "hills", "upland"])).toEqual([]);
    expect(pairs(4.5, ["accent"], ["halo"])).toEqual([]);
  });

  // The tint of a step is not told from its neighbour by contrast: its number is written on it, so that must be read.
  test("has numbers that can be read on every step of an amount, which part from the sheet step by step", () => {
    const steps = ["tally-1", "tally-2", "tally-3", "tally-4", "tally-5"] as const;
    expect(pairs(4.5, ["project"], ["halo"])).toEqual([]);
    for (const theme of themes) {
      const ratios = steps.map((step) => contrast(palette[theme][step], palette[theme].sheet));
      expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
    }
  });
});
