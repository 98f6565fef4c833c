import { describe, expect, test } from "vitest";
import type { CatalogueFeature } from "../../../src/core/feature.ts";
import type { Index } from "../../../src/core/index.ts";
import { indexCatalogue } from "../../../src/query/catalogue.ts";
import { offersFor } from "../../../src/views/answer/offers.ts";
import { drawn } from "../../fixtures/asked.ts";
import { catalogue } from "../../fixtures/catalogue.ts";
import { dot, line, square } from "../../fixtures/metric.ts";

const cell = drawn("cells/west", square(0, 0, 9, 9), "schematic", 100, { place: "west" });
const other = drawn("cells/east", square(9, 0, 19, 9), "schematic", 100, { place: "east" });
const seat = drawn("seats/west", dot(1, 1), "digitised", 100, { place: "west" });
const road = drawn("roads/main", line([0, 0], [9, 9]), "digitised", 100);

const indexOf = (...features: readonly CatalogueFeature[]): Index =>
  indexCatalogue({ ...catalogue(), features });
const offered = (kin: readonly CatalogueFeature[], index = indexOf(cell, other, seat, road)) =>
  offersFor(kin, index);

describe("What a card offers to ask", () => {
  test("about a point: what applies there, and what is nearest", () => {
    const of = { site: "feature", id: "seats/west" };
    expect(offered([seat])).toEqual([
      ["askPoint", { ask: "at", of }],
      ["askNear", { ask: "near", of, count: 20 }],
    ]);
  });

  test("about a line: what lies along it", () => {
    expect(offered([road])).toEqual([
      ["askAlong", { ask: "along", of: { site: "feature", id: "roads/main" }, distance: 2000 }],
    ]);
  });

  test("about an area: what lies in it, and to compare it with another of its layer", () => {
    const of = { site: "feature", id: "cells/west" };
    expect(offered([cell])).toEqual([
      ["askWithin", { ask: "within", of, buffer: 0, how: "intersect", distance: 0 }],
      ["askCompare", { ask: "compare", of, to: { site: "feature", id: "cells/east" } }],
    ]);
    expect(offered([cell], indexOf(cell, seat, road)).map(([word]) => word)).toEqual(["askWithin"]);
  });

  test("about a place with an area and a point: each question once, about the one that suits it", () => {
    const again = drawn("system/core", dot(2, 2), "digitised", 100, { place: "west" });
    const offers = offered([cell, again, seat]);
    expect(offers.map(([word]) => word)).toEqual(["askWithin", "askCompare", "askPoint", "askNear"]);
    expect(offers.map(([, question]) => ("of" in question ? question.of : null))).toEqual([
      { site: "feature", id: "cells/west" },
      { site: "feature", id: "cells/west" },
      { site: "feature", id: "system/core" },
      { site: "feature", id: "system/core" },
    ]);
  });

  test("nothing about what has no geometry", () => {
    expect(offered([drawn("works/all", null, "county", null)])).toEqual([]);
  });

  test("what lies in its township, about a project of which only that is known", () => {
    const hall = drawn("works/hall", dot(1, 1), "township", 0, { places: ["west"] });
    const of = { site: "feature", id: "works/hall" };
    expect(offered([hall])).toEqual([
      ["askWithin", { ask: "within", of, buffer: 0, how: "intersect", distance: 0 }],
    ]);
  });

  test("nothing about a project whose place is not on the map", () => {
    for (const places of [["far"], ["west", "far"], []])
      expect(offered([drawn("works/far", dot(1, 1), "township", 0, { places })])).toEqual([]);
  });

  test("nothing about what only helps to read a diagram, and not in its place's name either", () => {
    const spoke = drawn("system/spoke", line([0, 0], [9, 9]), "schematic", 100, { category: "spoke" });
    expect(offered([spoke])).toEqual([]);
    expect(offered([cell, spoke]).map(([word]) => word)).toEqual(["askWithin", "askCompare"]);
  });
});
