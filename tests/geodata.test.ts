import { beforeAll, describe, expect, test } from "vitest";
import { makeCatalogue } from "../src/build/catalogue.ts";
import { positionClasses } from "../src/core/accuracy.ts";
import { wordingsOf } from "../src/core/place.ts";
import { kinds } from "../src/layers/kinds.ts";
import { indexCatalogue } from "../src/query/catalogue.ts";
import { chapterOf } from "../src/query/chapter.ts";
import { palette } from "../styles/palette.ts";
import { valuesOf } from "./fixtures/stack.ts";
import { root } from "./geodata/source.ts";

// The real data is read here and in the folder `geodata` beside, nowhere else.
let made: ReturnType<typeof makeCatalogue>;
beforeAll(() => {
  made = makeCatalogue(root);
});

describe("The county's data", () => {
  test("is sound: no file, feature, quotation or link has an issue", () => {
    expect(made.features.length).toBeGreaterThan(100);
    expect(made.links.length).toBeGreaterThan(100);
  });

  test("every feature has a class and a source, and a bound in metres where it has a geometry", () => {
    for (const { id, geometry, properties: p } of made.features) {
      expect(positionClasses, id).toContain(p.class);
      expect(Object.keys(made.sources), id).toContain(p.source);
      if (geometry) expect(p.bound, id).toBeGreaterThan(0);
      else expect(p.bound, id).toBeNull();
    }
  });

  test("what has no geometry is not said to be known precisely", () => {
    const precise = made.features.filter(
      ({ geometry, properties: p }) =>
        !geometry && ["surveyed", "digitised", "approximate"].includes(p.class),
    );
    expect(precise.map(({ id }) => id)).toEqual([]);
  });

  test("what is known only to some kilometres is bounded by kilometres", () => {
    for (const { id, properties: p } of made.features) {
      if (p.bound === null) continue;
      if (p.class === "digitised") expect(p.bound, id).toBeLessThanOrEqual(1000);
      if (p.class === "approximate") expect(p.bound, id).toBeLessThanOrEqual(4000);
    }
  });

  test("every layer says how complete it is, and one of unclear rights is not offered", () => {
    const unclear = made.layers.filter(({ rights }) => rights.licence.includes("unclear"));
    expect(unclear.length).toBeGreaterThan(0);
    expect(unclear.filter(({ rights }) => rights.download)).toEqual([]);
  });

  // The county town's position is read off an outline of unclear rights; a point is a fact, an outline is a work.
  test("no layer that is offered holds more than a point from a source of unclear rights", () => {
    const offered = made.layers.filter(({ rights }) => rights.download).map(({ id }) => id);
    const unclear = made.features.filter(
      (f) => offered.includes(f.layer) && made.sources[f.properties.source]?.licence === "unclear",
    );
    expect(unclear.filter(({ geometry }) => geometry?.type !== "Point").map(({ id }) => id)).toEqual([]);
  });

  test("every category of every layer is drawn in colours of the palette", () => {
    const drawings = made.layers.flatMap((layer) => kinds.get(layer.kind)?.drawings(layer) ?? []);
    const keys = drawings.flatMap((drawing) => valuesOf(drawing.colour));
    expect(keys.filter((key) => !(key in palette.light))).toEqual([]);
  });

  test("the town system is the plan's: one core and six centre towns, each tied to it and in the plan's words", () => {
    const system = made.features.filter(({ layer }) => layer === "town-system");
    const of = (...categories: string[]) =>
      system.filter(({ properties: p }) => categories.includes(p.category));
    expect([of("core").length, of("centre").length, of("spoke").length]).toEqual([1, 6, 6]);
    expect(of("core", "centre").filter(({ properties: p }) => !p.role)).toEqual([]);
    const places = (category: string) =>
      of(category)
        .map(({ properties: p }) => p.place)
        .sort();
    expect(places("spoke")).toEqual(places("centre"));
  });

  test("the pattern has one screen, three zones and one centre", () => {
    const pattern = made.features
      .filter(({ layer }) => layer === "pattern")
      .map(({ properties: p }) => p.category);
    expect(pattern.sort()).toEqual(["centre", "hills", "screen", "upland", "valley"]);
  });

  test("the section that opens on a first visit stands in a chapter", () => {
    const index = indexCatalogue(made);
    expect(chapterOf(made.atlas.opens, index.clauses, index.sections)?.kind).toBe("chapter");
    expect(index.planOf(made.atlas.opens)).toBeDefined();
  });

  test("every tie from a clause to a place cuts a wording of the place or of a village in it, a project's name, or what a feature quotes", () => {
    const index = indexCatalogue(made);
    const quoted = new Set(
      made.features.flatMap(({ properties: p }) => (p.says ?? []).map((s) => `${s.clause} ${s.words}`)),
    );
    for (const { clause, feature, kind, start, end } of made.links) {
      const words = index.clauses.get(clause)?.text.slice(start, end) ?? "";
      const { place, name } = index.features.get(feature)?.properties ?? {};
      const named = made.places.filter((p) => (kind === "located" ? p.parent : p.id) === place);
      const known = [name, ...named.flatMap(wordingsOf)];
      // The names of an enumeration may share an ending: the words are then the beginning of the name.
      expect(
        quoted.has(`${clause} ${words}`) || known.some((wording) => wording?.startsWith(words)),
        `${clause} ${feature} ${words}`,
      ).toBe(true);
    }
  });
});
