import { describe, expect, test } from "vitest";
import type { Level } from "../../src/core/clause.ts";
import { at } from "../../src/query/at.ts";
import { specificities, specificity } from "../../src/query/rank.ts";
import { asked, askedLayers, spot } from "../fixtures/asked.ts";

const layers = new Map(askedLayers().map((l) => [l.id, l]));
const levels = new Map<string, Level>([
  ["town", "county"],
  ["city", "city"],
  ["prov", "province"],
]);
const of = (clause: string, layer: string) => specificity({ clause }, { layer }, layers, levels);

describe("How specific a clause is to a place", () => {
  test("is told by what the found feature is: a project, a unit, else a zone", () => {
    expect(["works", "cells", "official", "roads"].map((layer) => of("prov/1/1", layer))).toEqual([
      "site",
      "unit",
      "zone",
      "zone",
    ]);
  });

  test("is told by the level of the plan, where the feature is the whole county", () => {
    expect(["town/1/1", "city/1/1", "prov/1/1"].map((clause) => of(clause, "land"))).toEqual([
      "county",
      "city",
      "province",
    ]);
  });

  test("of a document that nobody knows is the county's", () => {
    expect([of("other/1", "land"), of("", "land")]).toEqual(["county", "county"]);
  });

  test("of a layer that nobody knows is a zone's", () => {
    expect(of("town/1", "nowhere")).toBe("zone");
  });

  test("orders the clauses of an answer from the village to the province", () => {
    const tied = [
      ["prov/1", "land/county"],
      ["city/1", "land/county"],
      ["town/1", "land/county"],
      ["prov/2", "official/zone"],
      ["prov/3", "cells/east"],
      ["prov/4", "works/well"],
    ] as const;
    const { clauses } = at(asked(), spot(7_000, 7_000), {
      linksTo: (subject) =>
        tied
          .filter(([, feature]) => feature === subject)
          .map(([clause, feature]) => ({ clause, feature, kind: "named", start: 0, end: 1 })),
      rank: (link, finding) => specificities.indexOf(specificity(link, finding, layers, levels)),
    });
    expect(clauses.map(({ clause }) => clause)).toEqual([
      "prov/4",
      "prov/3",
      "prov/2",
      "town/1",
      "city/1",
      "prov/1",
    ]);
  });
});
