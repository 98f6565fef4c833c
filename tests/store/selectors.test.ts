import { describe, expect, test } from "vitest";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { layersOf, litClauses, litFeatures, subjectsOf } from "../../src/store/selectors.ts";
import type { Hand, State } from "../../src/store/state.ts";
import { catalogue, features } from "../fixtures/catalogue.ts";
import { opening } from "../fixtures/states.ts";

// The zone in the valley stands for the town as well, so that the town has two features.
const joined = features().map((f) => (f.id === "seats/qinghe" ? { ...f, subject: "zones/low" } : f));
const kin = indexCatalogue({
  ...catalogue(),
  features: joined,
  links: catalogue().links.map((l) => (l.feature === "seats/qinghe" ? { ...l, feature: "zones/low" } : l)),
});
const index = indexCatalogue(catalogue());
const feature = (id: string): Hand => ({ kind: "feature", id });
const clause = (id: string): Hand => ({ kind: "clause", id });
const holding = (hand: Hand | null, preview: Hand | null = null): State => ({ ...opening(), hand, preview });

describe("What lights up", () => {
  test("nothing, while nothing is in hand", () => {
    expect(litFeatures(holding(null), index).size).toBe(0);
    expect(litClauses(holding(null), index).size).toBe(0);
  });

  test("a feature in hand lights all features of its place and the clauses that speak of it", () => {
    const state = holding(feature("seats/qinghe"));
    expect([...litFeatures(state, kin)]).toEqual(["zones/low", "seats/qinghe"]);
    expect([...litClauses(state, kin)]).toEqual(["yz/1/1", "yz/1.1/1", "yz/table1/1"]);
  });

  test("a clause in hand lights what it speaks of, each once, and itself", () => {
    const state = holding(clause("yz/1.1/1"));
    expect([...litFeatures(state, index)]).toEqual(["seats/qinghe", "seats/yunshan"]);
    expect([...litClauses(state, index)]).toEqual(["yz/1.1/1"]);
  });

  test("a project in hand lights itself, its places and the row that lists it", () => {
    const state = holding(feature("projects/1"));
    expect([...litFeatures(state, index)]).toEqual(["projects/1", "seats/qinghe"]);
    expect([...litClauses(state, index)]).toEqual(["yz/table1/1"]);
  });

  test("what is under the pointer lights its features beside those in hand, and no clauses", () => {
    const state = holding(feature("seats/yunshan"), feature("land/east"));
    expect([...litFeatures(state, index)]).toEqual(["seats/yunshan", "land/east"]);
    expect([...litClauses(holding(null, clause("yz/1/1")), index)]).toEqual([]);
  });

  test("the places of all hits light up while a search is open, and no longer once it is closed", () => {
    const search = { words: "水厂", docs: [], theme: null, place: null, open: true };
    const seeking = { ...holding(null), search };
    expect([...litFeatures(seeking, index)]).toEqual(["seats/qinghe", "projects/1"]);
    expect(litFeatures({ ...seeking, search: { ...search, open: false } }, index).size).toBe(0);
  });

  test("a feature that nobody speaks of lights no clause", () => {
    expect(litClauses(holding(feature("land/east")), index).size).toBe(0);
  });
});

describe("What a pick has to turn on", () => {
  test("the subjects of a clause are the features that it speaks of", () => {
    expect(subjectsOf(clause("yz/table1/1"), index)).toEqual(["seats/qinghe", "projects/1"]);
  });

  test("every layer on which it stands, once", () => {
    expect(layersOf(clause("yz/1/1"), index)).toEqual(["seats"]);
    expect(layersOf(clause("yz/table1/1"), index)).toEqual(["seats", "projects"]);
  });

  test("for features of one place the layer of the one that stands for it", () => {
    expect(layersOf(feature("seats/qinghe"), kin)).toEqual(["zones"]);
  });

  test("no layer for what has no geometry, or does not exist", () => {
    expect(layersOf(feature("projects/2"), index)).toEqual([]);
    expect(layersOf(feature("no/body"), index)).toEqual([]);
  });
});
