import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { findNamed } from "../../src/query/named.ts";
import { catalogue } from "../fixtures/catalogue.ts";

fc.configureGlobal({ seed: 15 });

const index = indexCatalogue(catalogue());
const ids = (words: string, of = index) =>
  findNamed(of, words).map(({ feature, place }) => [feature.id, place?.id ?? null]);

/** The invented county with a village of which only the township is known, and one that lies nowhere on the map. */
function withVillages() {
  const made = catalogue();
  const features = made.features.map((f) =>
    f.id === "seats/qinghe" ? { ...f, properties: { ...f.properties, place: "qinghe" } } : f,
  );
  const village = (id: string, name: string, parent: string) =>
    ({ id, name, en: `${id} village`, kind: "village", parent, names: [name], position: null }) as const;
  const places = [...made.places, village("v1", "柳滩村", "qinghe"), village("v2", "柳湾村", "far")];
  return indexCatalogue({ ...made, features, places });
}

describe("A name", () => {
  test("is found in Chinese and in English, the whole name before its parts", () => {
    expect(ids("清河镇")[0]).toEqual(["seats/qinghe", null]);
    expect(ids("QINGHE")[0]).toEqual(["seats/qinghe", null]);
    expect(ids("水厂").map(([id]) => id)).toContain("projects/1");
  });

  test("of a village leads to the feature in which it lies, and says which village it is", () => {
    expect(ids("柳滩村", withVillages())).toEqual([["seats/qinghe", "v1"]]);
  });

  test("of a village that lies in nothing on the map is not found", () => {
    expect(ids("柳湾村", withVillages())).toEqual([]);
  });

  test("that is empty finds nothing", () => {
    expect(ids("  ")).toEqual([]);
  });

  test("is found by every part of it, and what is found holds every word asked for", () => {
    const names = index.catalogue.features.filter((f) => f.subject === f.id).map((f) => f.properties.name);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(), (name, a, b) => {
        const from = a % name.length;
        const part = name.slice(from, from + 1 + (b % (name.length - from)));
        if (part.trim() !== part) return;
        const found = findNamed(index, part);
        expect(found.map(({ feature }) => feature.properties.name)).toContain(name);
      }),
    );
  });
});
