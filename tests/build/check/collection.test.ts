import { describe, expect, test } from "vitest";
import { checkCollection } from "../../../src/build/check/collection.ts";
import { box, feature, point } from "../../fixtures/layers.ts";

const check = (data: unknown) =>
  checkCollection("seats/features.geojson", data, [100, 30, 101, 31]).map(
    ({ where, message }) => `${where}: ${message}`,
  );
const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });
const sound = feature("a", "town", point(100.5, 30.5));

describe("A file of features", () => {
  test("that is sound has no issue, with geometry or without", () => {
    expect(
      check(collection(sound, feature("b", "town", null), feature("c", "zone", box(100, 30, 101, 31)))),
    ).toEqual([]);
  });

  test.each([
    ["is no collection", { type: "Feature" }],
    ["has no list of features", { type: "FeatureCollection", features: {} }],
    ["is empty", null],
    ["is a list", []],
  ])("that %s is told as a whole", (_, data) => {
    expect(check(data)).toEqual([
      "seats/features.geojson: is not a FeatureCollection with a list of features",
    ]);
  });

  test("must not name a coordinate system of its own", () => {
    expect(check({ ...collection(sound), crs: { type: "name" } })).toEqual([
      "seats/features.geojson: has a `crs` member: RFC 7946 is WGS 84 only; convert and remove it",
    ]);
  });

  test.each([7, "", undefined])("needs a text as id of every feature, not %j", (id) => {
    expect(check(collection(sound, { ...sound, id }))).toContainEqual(
      expect.stringMatching(
        /^seats\/features\.geojson › .*: has no id: give every feature a text of its own as `id`$/,
      ),
    );
  });

  test("tells a feature without id by its number", () => {
    const { id: _, ...nameless } = sound;
    expect(check(collection(sound, nameless))[0]).toMatch(/^seats\/features\.geojson › feature 2: has no id/);
  });

  test("must not give two features the same id", () => {
    expect(check(collection(sound, sound))).toEqual([
      "seats/features.geojson › a: has an id that another feature has: ids are unique in a layer",
    ]);
  });

  test("is checked for the format of GeoJSON", () => {
    expect(check(collection({ ...sound, type: "Thing" }))).not.toEqual([]);
    expect(
      check(collection({ ...sound, geometry: { type: "Blob", coordinates: [100.5, 30.5] } })),
    ).not.toEqual([]);
    const { properties: _, ...bare } = sound;
    expect(check(collection(bare))).not.toEqual([]);
  });

  test("is checked for the shapes of its features, each with its id", () => {
    const far = feature("far", "town", point(30.5, 100.5));
    expect(check(collection(sound, far))).toEqual([
      expect.stringMatching(/^seats\/features\.geojson › far: lies at 30\.5,100\.5, outside/),
    ]);
  });

  test("has all of its issues told at once", () => {
    const far = feature("far", "town", point(30.5, 100.5));
    expect(check({ ...collection(far, far, { ...sound, id: 7 }), crs: {} }).length).toBeGreaterThanOrEqual(5);
  });
});
