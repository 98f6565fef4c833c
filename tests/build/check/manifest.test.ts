import { describe, expect, test } from "vitest";
import { checkManifest } from "../../../src/build/check/manifest.ts";
import { category, manifest } from "../../fixtures/layers.ts";

const sound = manifest("towns", "seats", [category("town", "ink")]);
const faults = (change: Readonly<Record<string, unknown>> = {}) =>
  checkManifest(
    "towns/layer.json",
    { ...sound, ...change },
    new Set(["seats", "river"]),
    new Set(["ink"]),
  ).map(({ where, message }) => `${where}: ${message}`);

describe("What a layer says of itself", () => {
  test("that is complete has no issue", () => {
    expect(faults()).toEqual([]);
    expect(faults({ rights: { licence: "unclear", download: false } })).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ["a title in both languages", { title: { zh: "镇" } }, "`title` needs a text in zh and in en"],
    ["a description in both languages", { about: undefined }, "`about` needs a text in zh and in en"],
    [
      "how complete it is in words",
      { completenessNote: { zh: "", en: "all" } },
      "`completenessNote` needs a text in zh and in en",
    ],
    ["a kind that exists", { kind: "ocean" }, "has the kind ocean: one of seats, river"],
    [
      "how complete it is",
      { completeness: "mostly" },
      "has the completeness mostly: one of complete, partial, none",
    ],
    ["whether it is shown at first", { visible: "yes" }, "`visible` must be true or false"],
    [
      "its rights",
      { rights: { licence: "CC0-1.0" } },
      "`rights` needs a licence (SPDX names or `unclear`) and download true or false",
    ],
    [
      "no download where the rights are unclear",
      { rights: { licence: "unclear", download: true } },
      "offers a download although its licence is unclear: set download to false",
    ],
    ["a category at least", { categories: [] }, "`categories` is empty: list at least one"],
    [
      "titles of its categories",
      { categories: [{ id: "a", colour: "ink" }] },
      "category a needs a title in zh and in en",
    ],
    [
      "colours of the palette",
      { categories: [category("a", "magenta")] },
      "category a has the colour magenta, which the palette lacks",
    ],
  ])("needs %s", (_, change, message) => {
    expect(faults(change)).toEqual([`towns/layer.json: ${message}`]);
  });

  test("that says nothing is told everything that is missing", () => {
    const all = checkManifest("towns/layer.json", {}, new Set(["seats"]), new Set(["ink"]));
    expect(all).toHaveLength(8);
    expect(new Set(all.map(({ severity }) => severity))).toEqual(new Set(["error"]));
  });
});
