import { describe, expect, test } from "vitest";
import type { CatalogueFeature } from "../../src/core/feature.ts";
import { meetsWords } from "../../src/store/words.ts";
import { point } from "../fixtures/layers.ts";

const feature = (more: object): CatalogueFeature => ({
  id: "own-a/1",
  layer: "own-a",
  subject: "own-a/1",
  properties: { name: "清河水厂", category: "point", class: "digitised", bound: 5, source: "own-a", ...more },
  geometry: point(100, 30),
});

describe("The words by which a layer is filtered", () => {
  const one = feature({
    attributes: [
      ["规模", "3 万吨"],
      ["年份", 2030],
      ["<b>", null],
    ],
  });

  test("are found in the name and in what else a feature says, all of them", () => {
    for (const words of ["清河", "水厂 万吨", "２０３０", "规模", ""])
      expect(meetsWords(one, words), words).toBe(true);
    for (const words of ["云山", "清河 云山", "2031"]) expect(meetsWords(one, words), words).toBe(false);
  });

  test("are letters only, whatever they are", () => {
    for (const words of [".*", "[", "(", "\\", "constructor", "__proto__"])
      expect(meetsWords(one, words), words).toBe(false);
    expect(meetsWords(feature({ attributes: { 规模: "大", constructor: "x" } }), "大 x")).toBe(true);
  });
});
