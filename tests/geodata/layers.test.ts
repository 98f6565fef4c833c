import { beforeAll, describe, expect, test } from "vitest";
import { drawLayers } from "../../src/app/layers.ts";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import { applies } from "../../src/core/drawing.ts";
import type { CatalogueFeature } from "../../src/core/feature.ts";
import type { LayerManifest } from "../../src/core/layer.ts";
import type { MapTheme } from "../../src/core/theme.ts";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { read, root } from "./source.ts";

let made: ReturnType<typeof makeCatalogue>;
beforeAll(() => {
  made = makeCatalogue(root);
});
const of = (layer: string, category?: string): readonly CatalogueFeature[] =>
  made.features.filter((f) => f.layer === layer && (!category || f.properties.category === category));
const manifest = (id: string): LayerManifest => {
  const found = made.layers.find((layer) => layer.id === id);
  if (!found) throw new Error(`no layer ${id}`);
  return found;
};
const textOf = (clause: string): string =>
  made.plans.flatMap(({ clauses }) => clauses).find(({ id }) => id === clause)?.text ?? "";

describe("What the plans' spatial systems rest on", () => {
  test.each(["ecology", "functions", "upper", "corridors", "red-lines"])(
    "every feature of %s, or the whole that it is a part of, quotes a plan or stands for a place of the gazetteer",
    (layer) => {
      const places = new Set(made.places.map(({ id }) => id));
      const rests = ({ properties: p }: CatalogueFeature): boolean =>
        (p.says?.length ?? 0) > 0 || (p.place !== undefined && places.has(p.place));
      const whole = (f: CatalogueFeature) =>
        of(layer).find(({ id }) => id === `${layer}/${f.properties.whole}`);
      const loose = of(layer).filter((f) => !rests(whole(f) ?? f));
      expect(of(layer).length).toBeGreaterThan(5);
      expect(loose.map(({ id }) => id)).toEqual([]);
    },
  );

  test("the amounts of land to be kept are the plan's, in its words, and nothing of them is drawn", () => {
    for (const [category, figure] of [
      ["farmland", "86.74 万亩"],
      ["cultivated", "90.39 万亩"],
    ] as const) {
      const [only, ...others] = of("red-lines", category);
      expect(others).toEqual([]);
      expect(only?.geometry).toBeNull();
      expect(only?.properties.figure).toBe(figure);
      expect(
        only?.properties.says?.some(
          ({ clause, words }) => words.includes(figure) && textOf(clause).includes(words),
        ),
      ).toBe(true);
      expect(manifest("red-lines").categories.find(({ id }) => id === category)?.completeness).toBe("none");
      expect(manifest("red-lines").categories.find(({ id }) => id === category)?.title.zh).toContain(figure);
    }
  });

  test("the square kilometres beside these amounts are the amounts: 15 亩 to the hectare", () => {
    for (const category of ["farmland", "cultivated"]) {
      const p = of("red-lines", category)[0]?.properties;
      const wan = Number.parseFloat(String(p?.figure));
      expect(p?.note?.zh).toContain(`${((wan * 1e4) / 15 / 100).toFixed(2)} 平方千米`);
    }
  });

  test("the main function areas are told by their numbers alone: ten, two and seven", () => {
    const counted = of("functions", "area").filter(({ properties: p }) => p.figure !== undefined);
    expect(counted.map(({ properties: p }) => [p.name, p.figure])).toEqual([
      ["农产品主产区", "10 个"],
      ["重点生态功能区", "2 个"],
      ["城市化地区", "7 个"],
    ]);
    for (const { properties: p } of counted)
      expect(p.says?.some(({ words }) => words.includes(`${p.figure}${p.name}`))).toBe(true);
    expect(of("functions", "area").filter(({ geometry }) => geometry)).toEqual([]);
  });

  test("the towns by size are one small city, six centre towns and eleven ordinary townships, each once", () => {
    const steps = ["city", "town", "plain"].map((c) =>
      of("town-system", c).map(({ properties: p }) => p.place),
    );
    expect(steps.map((all) => all.length)).toEqual([1, 6, 11]);
    expect(new Set(steps.flat()).size).toBe(18);
    expect(
      of("town-system", "centre")
        .map(({ properties: p }) => p.place)
        .sort(),
    ).toEqual(steps[1]?.toSorted());
  });

  test("294 villages and 15 communities are listed over nineteen units, as many in each as the unit counts", () => {
    const units = of("townships").filter(({ properties: p }) => p.category !== "edge");
    const sum = (key: string) => units.reduce((all, { properties: p }) => all + (p[key] as number), 0);
    expect([units.length, sum("villages"), sum("communities")]).toEqual([19, 294, 15]);
    for (const { id, properties: p } of units) {
      const listed = p.within as readonly string[];
      expect(listed.length, id).toBe((p.villages as number) + (p.communities as number));
      const own = made.places.filter(
        ({ parent, kind, code }) => parent === p.place && kind === "village" && code,
      );
      expect(own.length, id).toBe(p.villages);
    }
  });

  test("every unit counts the projects that name it, no more than there are, and some unit has some", () => {
    const counts = of("townships").flatMap(({ properties: p }) =>
      p.category === "edge" ? [] : [Number(p.projects)],
    );
    const drawn = made.features.filter(({ layer }) => manifest(layer).kind === "project").length;
    expect(Math.max(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThan(drawn);
    expect(counts.every(Number.isInteger)).toBe(true);
  });
});

describe("What is schematic", () => {
  // Their notes say what the shape is not (带宽即其不确定度, 界线未见, 只表示联系), without the word.
  const otherwise = [
    "pattern/screen",
    "ecology/screen",
    "ecology/belt-east",
    "corridors/weiyuan-nanmenxia",
    "corridors/airport-bus",
  ];

  test("says 示意 or 本图 in its name, its note, its category or its layer's title; those that do not are named", () => {
    const silent = made.features.filter(({ layer, properties: p }) => {
      if (p.class !== "schematic") return false;
      const { title, categories } = manifest(layer);
      const own = categories.find(({ id }) => id === p.category)?.title.zh;
      return !/示意|本图/.test([p.name, p.note?.zh, own, title.zh].join(" "));
    });
    expect(silent.map(({ id }) => id)).toEqual(otherwise);
    expect(silent.filter(({ properties: p }) => !p.note?.zh)).toEqual([]);
  });
});

describe("The groups of projects", () => {
  const groups = JSON.parse(read("projects/groups.json")) as readonly { readonly id: string }[];

  test.each(["projects", "works"])("%s: no two share a figure or a colour, and none is left out", (id) => {
    const entries = manifest(id).variants?.find((v) => v.by === "theme")?.entries ?? [];
    expect(entries.map((e) => e.id)).toEqual(groups.map((g) => g.id));
    expect(new Set(entries.map((e) => e.figure)).size).toBe(entries.length);
    expect(new Set(entries.map((e) => e.colour)).size).toBe(entries.length);
    expect(entries.filter((e) => !e.figure)).toEqual([]);
  });

  test("every project belongs to one of them", () => {
    const themes = made.features
      .filter(({ layer }) => manifest(layer).kind === "project")
      .map((f) => f.properties.theme);
    expect(themes.filter((theme) => !groups.some(({ id }) => id === theme))).toEqual([]);
  });
});

describe("The ready views", () => {
  const themes: readonly MapTheme[] = JSON.parse(read("themes.json"));

  test("are those that a planner asks for", () => {
    expect(themes.map(({ id }) => id)).toEqual([
      "system",
      "size",
      "pattern",
      "ecology",
      "transport",
      "groups",
      "amounts",
      "units",
      "farming",
      "tourism",
    ]);
  });

  test.each(themes)(
    "$id: every layer of it exists and has something that can be seen",
    ({ layers, variants = {} }) => {
      const drawn = drawLayers(indexCatalogue(made)).layers({ variants, looks: {}, order: [] });
      for (const id of layers) {
        const layer = drawn.find((l) => l.id === id);
        const seen = layer?.features.filter(
          (f) =>
            f.geometry &&
            layer.drawings.some((d) => d.opacity !== 0 && d.draw !== "band" && applies(d, f.properties)),
        );
        expect(seen?.length, id).toBeGreaterThan(0);
      }
    },
  );

  test.each(themes)("$id: its sentence is a plan's, letter by letter", ({ caption }) => {
    expect(caption.words.length).toBeGreaterThan(5);
    expect(textOf(caption.clause)).toContain(caption.words);
  });

  test.each(themes)(
    "$id: clauses speak of what it shows beside the ground of every map",
    ({ layers, variants = {} }) => {
      const ground = ["county", "townships", "rivers", "seats"];
      const own = layers.filter((id) => !ground.includes(id) || id in variants);
      const index = indexCatalogue(made);
      const spoken = own.flatMap((id) => of(id)).filter((f) => index.linksTo(f.subject).length > 0);
      expect(own.length).toBeGreaterThan(0);
      expect(spoken.length).toBeGreaterThan(0);
    },
  );
});
