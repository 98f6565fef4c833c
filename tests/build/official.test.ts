import { distance } from "@turf/turf";
import type { Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import { emitData } from "../../src/build/emit.ts";
import { type Folder, inFolder } from "../fixtures/folder.ts";
import { box, category, feature } from "../fixtures/layers.ts";
import {
  declared,
  linesFolder,
  officialFile,
  officialFolder,
  shapes,
  type Write,
  withLines,
  writings,
} from "../fixtures/official.ts";

const plain: Write = (position) => position;
const made = (folder: Folder) => inFolder(folder, makeCatalogue);
const put = (values: Parameters<typeof declared>[0] = {}, file = officialFile(plain)) =>
  made(officialFolder(file, declared(values)));

type Made = ReturnType<typeof made>;
const ofLines = ({ features }: Made) => features.filter((f) => f.layer === "lines");
const official = (catalogue: Made) => ofLines(catalogue).filter((f) => f.properties.class === "surveyed");
const linksOf = ({ links, plans }: Made) => {
  const texts = new Map(plans.flatMap(({ clauses }) => clauses.map((c) => [c.id, c.text])));
  return links.map((l) => `${texts.get(l.clause)?.slice(l.start, l.end)} → ${l.feature}`);
};

const ringOf = (geometry: unknown): Position[] => (geometry as Polygon).coordinates[0] ?? [];
/** The farthest that a corner of `a` lies from the nearest corner of `b`, in metres. */
const farthest = (a: Position[], b: Position[]): number =>
  Math.max(...a.map((p) => Math.min(...b.map((q) => distance(p, q, { units: "meters" })))));

describe("A county's official file, made up here", () => {
  test.each(Object.entries(writings))("in %s lands within a metre of where it is", (datum, write) => {
    const file = officialFile(write);
    const moved = write([100.41, 30.41]).join() !== "100.41,30.41";
    expect(file.includes("[100.41,30.41]")).toBe(!moved);
    expect(moved).toBe(!["WGS84", "CGCS2000 经纬度"].includes(datum));
    const rings = official(put({ datum }, file)).map((f) => ringOf(f.geometry));
    expect(rings).toHaveLength(shapes.length);
    rings.forEach((ring, i) => {
      const truth = ringOf(shapes[i]);
      expect(ring).toHaveLength(truth.length);
      expect(farthest(ring, truth)).toBeLessThan(1);
      expect(farthest(truth, ring)).toBeLessThan(1);
      expect(ring.flat().every((v) => Math.abs(v * 1e7 - Math.round(v * 1e7)) < 1e-2)).toBe(true);
    });
  });

  test("is surveyed, keeps its names and all that it says, and tells that its accuracy is assumed", () => {
    const [first] = official(put());
    expect(first?.id).toBe("lines/official-1");
    expect(first?.properties).toEqual({
      name: "虚构红线 1",
      category: "ecology",
      place: "redline",
      class: "surveyed",
      bound: 10,
      source: "official-lines",
      note: expect.objectContaining({ zh: expect.stringContaining("本图的假定") }),
      attributes: { MC: "虚构红线 1", BSM: "MADE-UP-1" },
    });
    const [exact] = official(put({ accuracy: "0.5 米" }));
    expect(exact?.properties.bound).toBe(0.5);
    expect(exact?.properties.note).toBeUndefined();
    const [nameless] = official(put({}, officialFile(plain, { MC: "" })));
    expect([nameless?.properties.name, nameless?.properties.en]).toEqual(["红线", "Red line"]);
  });

  test("that is complete takes the place of the diagrams of its category and of no other", () => {
    expect(ofLines(made(linesFolder())).map(({ id }) => id)).toEqual([
      "lines/lake",
      "lines/wood",
      "lines/red",
      "lines/growth",
    ]);
    const shaped = ofLines(put()).filter((f) => f.geometry !== null);
    expect(shaped.map(({ id }) => id)).toEqual(["lines/official-1", "lines/official-2"]);
    expect(ofLines(put()).map(({ id }) => id)).not.toContain("lines/red");
    expect(ofLines(put()).map(({ id }) => id)).toContain("lines/growth");
  });

  test("may name its categories in its own features", () => {
    const own = put({ category: undefined }, officialFile(plain, { category: "边界（无图形）" }));
    expect(official(own).map((f) => f.properties.category)).toEqual(["growth", "growth"]);
  });

  test("that is partial stands beside the diagrams and takes the place of what had no shape", () => {
    expect(ofLines(put({ completeness: "部分" })).map(({ id }) => id)).toEqual([
      "lines/lake",
      "lines/wood",
      "lines/growth",
      "lines/official-1",
      "lines/official-2",
    ]);
  });

  test("keeps every clause linked: to what it shows, or to what is left of a place that it does not name", () => {
    expect(linksOf(made(linesFolder()))).toEqual(
      expect.arrayContaining(["保护红线 → lines/red", "远湖 → lines/lake", "开发边界 → lines/growth"]),
    );
    const after = put();
    expect(linksOf(after)).toEqual(
      expect.arrayContaining(["保护红线 → lines/official-1", "远湖 → lines/lake", "开发边界 → lines/growth"]),
    );
    expect(official(after).map(({ subject }) => subject)).toEqual(["lines/official-1", "lines/official-1"]);
    const lake = after.features.find(({ id }) => id === "lines/lake");
    expect([lake?.geometry, lake?.properties.class, lake?.properties.bound]).toEqual([null, "none", null]);
    expect(lake?.properties.note?.zh).toContain("官方矢量");
    expect(linksOf(put({}, officialFile(plain, { MC: "远湖" })))).toContain("远湖 → lines/official-1");
  });

  test("is a source that says who issued it, when and in which datum", () => {
    const { sources } = put(
      { datum: "EPSG:4522", licence: "CC-BY-4.0" },
      officialFile(writings["EPSG:4522"] ?? plain),
    );
    expect(sources["official-lines"]).toEqual({
      title: {
        zh: "官方矢量：云泽县自然资源局，2025-06（EPSG:4522）",
        en: "Official vectors: 云泽县自然资源局, 2025-06 (EPSG:4522)",
      },
      licence: "CC-BY-4.0",
      credit: expect.objectContaining({ zh: "官方矢量：云泽县自然资源局，2025-06（CC-BY-4.0）" }),
    });
  });

  test("is told in the legend's words: title, completeness of its category, and what the layer is", () => {
    const layer = put().layers.find(({ id }) => id === "lines");
    expect(layer?.categories.map(({ title, completeness }) => [title.zh, completeness])).toEqual([
      ["红线（官方矢量：云泽县自然资源局，2025-06）", "complete"],
      ["边界（无图形）", undefined],
    ]);
    expect(layer?.completeness).toBe("partial");
    expect(layer?.completenessNote.zh).toBe("红线：官方矢量，齐全；边界：无图形");
    expect(layer?.about.zh).toMatch(/^官方矢量：云泽县自然资源局，2025-06，原坐标系 WGS 84 经纬度。/);
    const mixed = put({ completeness: "partial" }).layers.find(({ id }) => id === "lines");
    expect(mixed?.categories[0]?.title.zh).toBe("红线（官方矢量：云泽县自然资源局，2025-06，另有示意）");
  });

  test("makes a layer complete once every category is, even where a place without a boundary stays", () => {
    const one = withLines(
      withLines(officialFolder(officialFile(plain), declared()), "layer.json", (layer) => ({
        ...layer,
        categories: [{ ...category("ecology", "redline") }],
      })),
      "features.geojson",
      ({ features }) => ({ type: "FeatureCollection", features: features.slice(0, 3) }),
    );
    const catalogue = made(one);
    expect(ofLines(catalogue).map(({ id }) => id)).toContain("lines/lake");
    expect(catalogue.layers.at(-1)?.completeness).toBe("complete");
  });

  test("takes a diagram away whose place another layer shows", () => {
    const folder = withLines(
      officialFolder(officialFile(plain), declared()),
      "features.geojson",
      ({ features }) => ({
        type: "FeatureCollection",
        features: [
          ...features,
          feature("town", "ecology", box(100.6, 30.5, 100.7, 30.6), { place: "qinghe" }),
        ],
      }),
    );
    expect(ofLines(made(folder)).map(({ id }) => id)).not.toContain("lines/town");
  });

  test.each([
    [undefined, "unclear", false],
    ["仅供内部使用", "仅供内部使用", false],
    ["ODbL-1.0", "ODbL-1.0", true],
  ])("under the licence %s makes the layer's %s, offered as a download: %s", (licence, whole, download) => {
    const catalogue = put({ licence });
    expect(catalogue.layers.find(({ id }) => id === "lines")?.rights).toEqual({ licence: whole, download });
    const index = JSON.parse(emitData(catalogue, {}).get("index.json") ?? "");
    expect(index.layers.at(-1).accuracy.classes).toContain("surveyed");
    expect(index.layers.at(-1).sources).toContain("official-lines");
  });

  test("beside diagrams shares their rights: both licences, and unclear where one is", () => {
    const folder = officialFolder(
      officialFile(plain),
      declared({ completeness: "partial", licence: "ODbL-1.0" }),
    );
    expect(made(folder).layers.at(-1)?.rights).toEqual({ licence: "CC0-1.0 AND ODbL-1.0", download: true });
    const rights = { licence: "unclear", download: false };
    const unclear = withLines(folder, "layer.json", (layer) => ({ ...layer, rights }));
    expect(made(unclear).layers.at(-1)?.rights).toEqual(rights);
    const alone = officialFolder(officialFile(plain), declared({ licence: "ODbL-1.0" }));
    const cleared = withLines(alone, "layer.json", (layer) => ({ ...layer, rights }));
    expect(made(cleared).layers.at(-1)?.rights).toEqual({ licence: "ODbL-1.0", download: false });
  });
});
