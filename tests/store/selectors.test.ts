import { describe, expect, test } from "vitest";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { askedShapes, layersOf, litClauses, litFeatures, subjectsOf } from "../../src/store/selectors.ts";
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
const entry = (id: string): Hand => ({ kind: "entry", id });
const question = (id: string): Hand => ({ kind: "question", id });
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

  test("several features under the pointer light together, each with its places", () => {
    const state: State = { ...holding(null), preview: { kind: "features", id: "projects/1 land/east" } };
    expect([...litFeatures(state, index)]).toEqual(["projects/1", "seats/qinghe", "land/east"]);
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

describe("An entry of the legend in hand", () => {
  test("lights what it stands for and the clauses that speak of that", () => {
    const state = holding(entry("seats:county-town"));
    expect([...litFeatures(state, index)]).toEqual(["seats/qinghe"]);
    expect([...litClauses(state, index)]).toEqual(["yz/1/1", "yz/1.1/1", "yz/table1/1"]);
  });

  test("lights only the features of its own layer, not what stands for the same place elsewhere", () => {
    expect([...litFeatures(holding(entry("seats:county-town")), kin)]).toEqual(["seats/qinghe"]);
    expect([...litClauses(holding(entry("seats:county-town")), kin)]).toEqual([
      "yz/1/1",
      "yz/1.1/1",
      "yz/table1/1",
    ]);
  });

  test("of a manner lights everything that is known so well", () => {
    expect([...litFeatures(holding(entry("manner:schematic")), index)]).toEqual(["zones/low", "zones/high"]);
    expect(litClauses(holding(entry("manner:schematic")), index).size).toBe(0);
  });

  test("under the pointer lights its features beside what is in hand, and no clauses", () => {
    const state = holding(feature("seats/yunshan"), entry("zones:screen"));
    expect([...litFeatures(state, index)]).toEqual(["seats/yunshan", "zones/high"]);
    expect([...litClauses(holding(null, entry("seats:county-town")), index)]).toEqual([]);
  });

  test("has for subjects those of its features, each once", () => {
    expect(subjectsOf(entry("seats:county-town"), kin)).toEqual(["zones/low"]);
    expect(subjectsOf(entry("land:neighbour"), index)).toEqual(["land/east"]);
  });

  test("has to turn on its layer, and one of a manner none", () => {
    expect(layersOf(entry("projects:shelf"), index)).toEqual(["projects"]);
    expect(layersOf(entry("seats:county-town"), kin)).toEqual(["seats"]);
    expect(layersOf(entry("manner:schematic"), index)).toEqual([]);
  });

  test("that nobody drew lights nothing", () => {
    const state = holding(entry("zones:rivers"));
    expect([litFeatures(state, index).size, litClauses(state, index).size]).toEqual([0, 0]);
  });
});

describe("A question in hand", () => {
  const subjects = (id: string) => subjectsOf(question(id), index);
  const shapes = (id: string) => askedShapes(holding(question(id)));

  test("lights the feature that it is asked about, and all features of its place", () => {
    const state = holding(question("at!feature:seats/qinghe"));
    expect([...litFeatures(state, index)]).toEqual(["seats/qinghe"]);
    expect([...litFeatures(state, kin)]).toEqual(["zones/low", "seats/qinghe"]);
    expect(subjectsOf(question("near!feature:seats/qinghe!3"), kin)).toEqual(["zones/low"]);
  });

  test("about a clause lights what that clause speaks of", () => {
    expect(subjects("within!clause:yz/1.1/1!intersect!0!0")).toEqual(["seats/qinghe", "seats/yunshan"]);
  });

  test("that compares two places lights both", () => {
    expect(subjects("compare!feature:zones/low!feature:zones/high")).toEqual(["zones/low", "zones/high"]);
  });

  test("about what was drawn, about all, or that nobody can read, lights nothing", () => {
    for (const id of ["at!point:30.5,100.4", "check!projects!zones", "table", "within!area", ""])
      expect([id, ...subjects(id)]).toEqual([id]);
  });

  test("marks no clause in the text: the clauses that apply stand in its answer", () => {
    for (const id of ["at!feature:seats/qinghe", "within!clause:yz/1.1/1!intersect!0!0", "table"])
      expect([...litClauses(holding(question(id)), index)]).toEqual([]);
  });

  test("has to turn on the layers of what it is asked about", () => {
    expect(layersOf(question("compare!feature:zones/low!feature:seats/qinghe"), index)).toEqual([
      "zones",
      "seats",
    ]);
    expect(layersOf(question("table"), index)).toEqual([]);
  });

  test("draws what the reader drew, both places of a comparison, and no feature a second time", () => {
    expect(shapes("at!point:30.5,100.4")).toEqual([{ type: "Point", coordinates: [100.4, 30.5] }]);
    expect(shapes("along!line:30.5,100.4*30.6,100.5!2000")).toEqual([
      {
        type: "LineString",
        coordinates: [
          [100.4, 30.5],
          [100.5, 30.6],
        ],
      },
    ]);
    expect(shapes("compare!circle:30.5,100.4~900!point:30.5,100.4").map(({ type }) => type)).toEqual([
      "Polygon",
      "Point",
    ]);
    expect(shapes("compare!feature:zones/low!point:30.5,100.4")).toHaveLength(1);
    expect(shapes("at!feature:seats/qinghe")).toEqual([]);
    expect(shapes("table")).toEqual([]);
  });

  test("gives the same list of shapes as long as it stays the same, so that the map draws it once", () => {
    const once = shapes("at!point:30.5,100.4");
    expect(askedShapes({ ...holding(question("at!point:30.5,100.4")), language: "en" })).toBe(once);
    expect(shapes("at!point:30.5,100.5")).not.toEqual(once);
  });

  test("is followed by what is measured, which is drawn without a question too", () => {
    const measure = { kind: "distance", points: [[100, 30] as const, [100.1, 30] as const] } as const;
    const both = askedShapes({ ...holding(question("at!point:30.5,100.4")), measure });
    expect(both.map(({ type }) => type)).toEqual(["Point", "LineString", "MultiPoint"]);
    const alone = askedShapes({ ...holding(null), measure });
    expect(alone.map(({ type }) => type)).toEqual(["LineString", "MultiPoint"]);
    expect(askedShapes({ ...holding(null), measure })).toBe(alone);
  });

  test("is the only hand with shapes of its own", () => {
    for (const hand of [null, feature("zones/low"), clause("yz/1/1"), entry("zones:valley")])
      expect(askedShapes(holding(hand))).toEqual([]);
  });
});
