import { describe, expect, test } from "vitest";
import { checkThemes } from "../../../src/build/check/themes.ts";
import type { MapTheme } from "../../../src/core/theme.ts";
import { both, themes } from "../../fixtures/county.ts";
import { layers } from "../../fixtures/layers.ts";
import { plan } from "../../fixtures/plan.ts";

const manifests = layers().map(([manifest]) => manifest);
const clauses = new Map(plan().clauses.map((c) => [c.id, c]));
const sound: MapTheme = {
  id: "costs",
  title: both("金额", "Costs"),
  layers: ["land", "projects"],
  variants: { projects: "amount" },
  caption: { clause: "yz/1/1", words: "做强清河镇" },
};
const told = (...all: unknown[]) =>
  checkThemes(all as MapTheme[], manifests, clauses).map(({ where, message }) => `${where}: ${message}`);
const changed = (change: Readonly<Record<string, unknown>>) => told({ ...sound, ...change });

describe("The ready views of the map", () => {
  test("that are sound have no issue", () => {
    expect(told(sound, ...themes().filter(({ id }) => id !== "costs"))).toEqual([]);
    expect(told()).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      "an id with capitals",
      { id: "Costs" },
      "themes.json › Costs: needs an id of small letters, digits and hyphens",
    ],
    ["no id", { id: undefined }, "themes.json › 1: needs an id of small letters, digits and hyphens"],
    ["no title", { title: undefined }, "themes.json › costs: `title` needs a text in zh and in en"],
    [
      "no English title",
      { title: { zh: "金额" } },
      "themes.json › costs: `title` needs a text in zh and in en",
    ],
    [
      "no layers",
      { layers: [], variants: {} },
      "themes.json › costs: `layers` is empty: list the layers that it shows",
    ],
    [
      "layers that are no list",
      { layers: "land", variants: {} },
      "themes.json › costs: `layers` is empty: list the layers that it shows",
    ],
    [
      "a layer that is not there",
      { layers: ["land", "rivers"] },
      "themes.json › costs: shows the layer rivers, which layers.json does not list",
    ],
    [
      "a way of drawing that its layer does not have",
      { variants: { projects: "weight" } },
      "themes.json › costs: draws projects as weight: its layer.json has position, amount",
    ],
    [
      "a way of drawing for a layer with one only",
      { variants: { land: "amount" } },
      "themes.json › costs: draws land as amount: its layer.json has no variants",
    ],
    [
      "a clause that no plan has",
      { caption: { clause: "yz/9/9", words: "做强清河镇" } },
      "themes.json › costs: quotes the clause yz/9/9, which no plan has",
    ],
    ["no caption", { caption: undefined }, "themes.json › costs: quotes the clause , which no plan has"],
    [
      "words that do not stand in their clause, by a letter",
      { caption: { clause: "yz/1/1", words: "做大清河镇" } },
      "themes.json › costs: quotes 「做大清河镇」, which does not stand in yz/1/1",
    ],
    [
      "no words",
      { caption: { clause: "yz/1/1", words: "" } },
      "themes.json › costs: quotes 「」, which does not stand in yz/1/1",
    ],
  ])("with %s are told", (_, change, issue) => {
    expect(changed(change)).toEqual([issue]);
  });

  test("of one id are told at the second", () => {
    expect(told(sound, sound)).toEqual(["themes.json › costs: has an id that another theme has"]);
  });

  test("with several faults are told all of them, each an error that stops the build", () => {
    const bad = { ...sound, id: "?", title: null, layers: ["rivers"], caption: {} };
    expect(told(bad)).toHaveLength(4);
    const issues = checkThemes([bad as never], manifests, clauses);
    expect(issues.map(({ severity }) => severity)).toEqual(["error", "error", "error", "error"]);
  });
});
