import { describe, expect, test } from "vitest";
import { checkFeatures } from "../../../src/build/check/features.ts";
import type { AtlasFeature } from "../../../src/core/feature.ts";
import type { Kind } from "../../../src/core/kind.ts";
import { box, category, feature, manifest, point } from "../../fixtures/layers.ts";

const layer = manifest("towns", "town", [category("town", "ink"), category("hamlet", "ink")]);
const kind: Kind = {
  kind: "town",
  geometry: ["Point", null],
  schema: {
    people: { type: "number", required: true, of: ["town"], means: "how many live there" },
    names: { type: "array", required: false, means: "what it is called" },
  },
  drawings: () => [],
  describe: () => [],
};
const known = { places: new Set(["qinghe"]), sources: new Set(["survey"]) };
const issues = (...features: AtlasFeature[]) =>
  checkFeatures(layer, kind, features, known).map(({ where, message }) => `${where}: ${message}`);
const town = (
  more: Readonly<Record<string, unknown>> = {},
  id = "a",
  geometry: AtlasFeature["geometry"] = point(100.5, 30.5),
) => feature(id, "town", geometry, { people: 7, ...more });

describe("The features of a layer", () => {
  test("that carry what their kind asks for have no issue", () => {
    expect(
      issues(town(), town({ names: ["甲"], place: "qinghe" }, "b"), feature("c", "hamlet", null)),
    ).toEqual([]);
  });

  test.each<[string, AtlasFeature, string]>([
    ["a name", town({ name: "" }), "has no `name`: write the name"],
    ["a source", town({ source: undefined }), "has no `source`: write a key of sources.json"],
    [
      "what its kind asks of its category",
      town({ people: undefined }),
      "has no `people`: write how many live there",
    ],
    ["numbers where numbers belong", town({ people: "7" }), "`people` must be a number: how many live there"],
    ["lists where lists belong", town({ names: { zh: "甲" } }), "`names` must be a array: what it is called"],
    [
      "how far its position may be off",
      town({ bound: null }),
      "has a geometry without `bound`: write how many metres it may be off",
    ],
    [
      "a bound that is more than nothing",
      town({ bound: 0 }),
      "has a geometry without `bound`: write how many metres it may be off",
    ],
    [
      "a source that is listed",
      town({ source: "hearsay" }),
      "names the source hearsay, which sources.json does not list",
    ],
    [
      "a place of the gazetteer",
      town({ place: "atlantis" }),
      "names the place atlantis, which places.json does not list",
    ],
    [
      "places of the gazetteer",
      town({ places: ["qinghe", "atlantis"] }),
      "names the place atlantis, which places.json does not list",
    ],
    [
      "a shape that its kind takes",
      town({}, "a", box(100, 30, 101, 31)),
      "is a Polygon: a town is Point or ",
    ],
  ])("need %s", (_, wrong, message) => {
    expect(issues(wrong)).toEqual([`towns/features.geojson › a: ${message}`]);
  });

  test("need a position class that the atlas knows", () => {
    expect(issues(town({ class: "exact" }))).toEqual([
      expect.stringMatching(/› a: has the position class exact: one of surveyed, digitised, /),
    ]);
  });

  test("need a category that the layer lists", () => {
    expect(issues(feature("a", "city", point(100.5, 30.5)))).toEqual([
      "towns/features.geojson › a: has the category city, which layer.json does not list",
    ]);
  });

  test("without geometry are taken only where the kind takes them", () => {
    const strict: Kind = { ...kind, geometry: ["Point"] };
    const [issue] = checkFeatures(layer, strict, [feature("c", "hamlet", null)], known);
    expect(issue?.message).toBe("is a feature without geometry: a town is Point");
  });

  test("that lack everything are told each fault, and each feature is told", () => {
    const bare = {
      type: "Feature",
      id: "x",
      properties: null,
      geometry: point(100.5, 30.5),
    } as unknown as AtlasFeature;
    const told = issues(bare, town({ source: "hearsay" }, "y"));
    for (const key of ["name", "category", "class", "source"])
      expect(told).toContainEqual(expect.stringContaining(`› x: has no \`${key}\``));
    expect(told.at(-1)).toContain("› y: names the source hearsay");
  });
});
