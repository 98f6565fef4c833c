import { distance } from "@turf/turf";
import type { Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import { emitData } from "../../src/build/emit.ts";
import { DataError } from "../../src/core/issue.ts";
import type { Folder } from "../fixtures/folder.ts";
import { inFolder } from "../fixtures/folder.ts";
import {
  declared,
  linesFolder,
  officialFile,
  officialFolder,
  shapes,
  type Write,
  writings,
} from "../fixtures/official.ts";

const plain: Write = (position) => position;
const made = (folder: Folder) => inFolder(folder, makeCatalogue);
const put = (values: Parameters<typeof declared>[0] = {}, file = officialFile(plain)) =>
  made(officialFolder(file, declared(values)));

/** What the build says of a folder, one line an issue. */
function told(folder: Folder): string[] {
  try {
    made(folder);
  } catch (error) {
    if (error instanceof DataError) return error.issues.map(({ where, message }) => `${where}: ${message}`);
    throw error;
  }
  return [];
}

type Made = ReturnType<typeof made>;
const ofLines = ({ features }: Made) => features.filter((f) => f.layer === "lines");
const official = (catalogue: Made) => ofLines(catalogue).filter((f) => f.properties.class === "surveyed");
const linked = ({ links, clauses }: { links: Made["links"]; clauses: Made["plans"][0]["clauses"] }) =>
  links.map((l) => `${clauses.find((c) => c.id === l.clause)?.text.slice(l.start, l.end)} → ${l.feature}`);
const linksOf = (catalogue: Made) =>
  linked({ links: catalogue.links, clauses: catalogue.plans.flatMap(({ clauses }) => clauses) });

const ringOf = (geometry: unknown): Position[] => (geometry as Polygon).coordinates[0] ?? [];
/** The farthest that a corner of `a` lies from the nearest corner of `b`, in metres. */
const farthest = (a: Position[], b: Position[]): number =>
  Math.max(...a.map((p) => Math.min(...b.map((q) => distance(p, q, { units: "meters" })))));

describe("A county's official file, made up here", () => {
  test.each(Object.entries(writings))("in %s lands within a metre of where it is", (datum, write) => {
    const file = officialFile(write);
    if (write !== plain && !datum.includes("经纬度") && datum !== "WGS84")
      expect(file).not.toContain(JSON.stringify(ringOf(shapes[0])[0]));
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

  test.each([
    [undefined, "unclear", false],
    ["仅供内部使用", "CC0-1.0 AND 仅供内部使用", false],
    ["ODbL-1.0", "CC0-1.0 AND ODbL-1.0", true],
    ["CC0-1.0", "CC0-1.0", true],
  ])("under the licence %s makes the layer's %s, offered as a download: %s", (licence, whole, download) => {
    const catalogue = put({ licence });
    expect(catalogue.layers.find(({ id }) => id === "lines")?.rights).toEqual({ licence: whole, download });
    const index = JSON.parse(emitData(catalogue).get("index.json") ?? "");
    expect(index.layers.at(-1).accuracy.classes).toContain("surveyed");
    expect(index.layers.at(-1).sources).toContain("official-lines");
  });
});

describe("What an officer is told", () => {
  test("without a declaration: every line to add, ready to copy", () => {
    const lines = told(officialFolder(officialFile(plain), "Made up.\n"));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^lines\/SOURCE\.md: does not declare lines\/official\.geojson/);
    for (const line of [
      "## official.geojson",
      "- datum 坐标系: 〈",
      "- date 日期: 〈",
      "- issuer 发布单位: 〈",
      "- completeness 完整程度: 〈",
    ])
      expect(lines[0]).toContain(`\n${line}`);
  });

  test("that the lines were copied and not filled in", () => {
    const [refusal = ""] = told(officialFolder(officialFile(plain), "Made up.\n"));
    const copied = refusal.slice(refusal.indexOf("## official.geojson"));
    const lines = told(officialFolder(officialFile(plain), copied));
    expect(lines.filter((line) => line.includes("leaves the placeholder"))).toHaveLength(4);
  });

  test.each([
    ["datum", "- datum 坐标系: EPSG:4522"],
    ["date", "- date 日期: 2025-06"],
    ["issuer", "- issuer 发布单位: "],
    ["completeness", "- completeness 完整程度: complete"],
  ])("that %s is undeclared, with the line to write", (key, line) => {
    for (const value of [undefined, ""]) {
      const lines = told(officialFolder(officialFile(plain), declared({ [key]: value })));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(`lines/SOURCE.md: does not declare \`${key}\``);
      expect(lines[0]).toContain(line);
    }
  });

  test.each([
    [
      "datum",
      "西安80",
      /the datum 「西安80」.*GCJ-02.*EPSG:4513 … 4533.*ask the issuer for a file in CGCS2000/,
    ],
    ["date", "2025年6月", /`date` \(日期\) as 「2025年6月」/],
    ["date", "2025-13", /`date`/],
    ["date", "2025-02-30", /`date`/],
    ["completeness", "most", /`completeness`.*「most」/],
    ["accuracy", "good", /`accuracy`/],
    ["accuracy", "5000", /`accuracy`/],
    ["category", "farmland", /official-1: has the category farmland.*ecology \(红线（示意）\), growth/],
    ["place", "nowhere", /^lines\/official\.geojson › official-1: names the place nowhere/],
    ["colour", "red", /「- colour: red」, which is no key/],
  ])("that %s cannot be %s", (key, value, words) => {
    const lines = told(officialFolder(officialFile(plain), declared({ [key]: value })));
    expect(lines[0]).toMatch(words);
  });

  test("that the category is not said, once and not for every feature", () => {
    const lines = told(officialFolder(officialFile(plain), declared({ category: undefined })));
    expect(lines).toEqual([
      expect.stringMatching(
        /SOURCE\.md: does not say which category.*- category 类别: ecology.*\(and 1 more/,
      ),
    ]);
    const own = put({ category: undefined }, officialFile(plain, { category: "边界（无图形）" }));
    expect(official(own).map((f) => f.properties.category)).toEqual(["growth", "growth"]);
  });

  test.each([
    ["EPSG:4522", plain, /is in degrees, not metres/],
    ["CGCS2000", writings["EPSG:4522"], /is in metres, not degrees.*zone 34 \(EPSG:4522\)/],
    ["EPSG:4522", writings["CGCS2000 3° CM 102E"], /carries no zone number.*EPSG:4543/],
    ["EPSG:4523", writings["EPSG:4522"], /carries the zone number 34/],
  ])("that %s is not the datum of the file", (datum, write = plain, words) => {
    const lines = told(officialFolder(officialFile(write), declared({ datum })));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^lines\/official\.geojson › official-1: /);
    expect(lines[0]).toMatch(words);
    expect(lines[0]).toContain("(and 1 more in lines/official.geojson)");
  });

  test.each([
    ["EPSG:4522", writings["EPSG:4522"], /northing before easting.*\/ .*先北坐标/],
    ["WGS84", plain, /latitude before longitude.*\/ .*先纬度后经度/],
  ])("that the axes of %s stand in the wrong order", (datum, write = plain, words) => {
    const swapped: Write = (position) => write(position).toReversed();
    expect(told(officialFolder(officialFile(swapped), declared({ datum })))[0]).toMatch(words);
  });

  test("that a wrong meridian puts the file outside the county", () => {
    const file = officialFile(writings["CGCS2000 3° CM 102E"] ?? plain);
    const lines = told(officialFolder(file, declared({ datum: "EPSG:4545" })));
    expect(lines[0]).toMatch(
      /^lines\/official\.geojson › official-1: lies at 10[6-9].* outside 100,30,101,31/,
    );
  });

  test("that the file's own `crs` speaks against the declaration", () => {
    const withCrs = (name: string) =>
      JSON.stringify({ ...JSON.parse(officialFile(plain)), crs: { type: "name", properties: { name } } });
    const lines = told(officialFolder(withCrs("urn:ogc:def:crs:EPSG::2360"), declared()));
    expect(lines).toEqual([expect.stringMatching(/names urn:ogc:def:crs:EPSG::2360, but WGS84 is declared/)]);
    expect(told(officialFolder(withCrs("urn:ogc:def:crs:EPSG::4543"), declared()))[0]).toContain("EPSG:4543");
    expect(told(officialFolder(withCrs("urn:ogc:def:crs:OGC:1.3:CRS84"), declared()))).toEqual([]);
  });

  test.each([
    ["{", /is no JSON/],
    ["[]", /is not a FeatureCollection/],
    ['{"type":"FeatureCollection","features":[]}', /at least one feature/],
    [
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":null}]}',
      /has no geometry/,
    ],
    ['{"type":"FeatureCollection","features":[null]}', /has no geometry/],
  ])("that %s holds nothing", (file, words) => {
    expect(told(officialFolder(file, declared()))[0]).toMatch(words);
  });

  test("that an id is taken, or a shape crosses itself, as of any other feature", () => {
    const file = JSON.parse(officialFile(plain));
    file.features[0].id = "growth";
    file.features[1].geometry.coordinates = [
      [
        [100.5, 30.5],
        [100.6, 30.6],
        [100.6, 30.5],
        [100.5, 30.6],
        [100.5, 30.5],
      ],
    ];
    const lines = told(officialFolder(JSON.stringify(file), declared()));
    expect(lines).toEqual([
      expect.stringMatching(/^lines\/official\.geojson › growth: has an id that a feature of features/),
      expect.stringMatching(/^lines\/official\.geojson › official-2: .*crosses itself/),
    ]);
  });

  test("that a declared file is not in the folder; an example in a fence declares nothing", () => {
    expect(told(officialFolder(undefined, declared()))).toEqual([
      expect.stringMatching(/^lines\/SOURCE\.md: declares official\.geojson, which is not in lines\//),
    ]);
    const fenced = `Made up.\n\n\`\`\`markdown\n${declared()}\`\`\`\n`;
    expect(told(officialFolder(undefined, fenced))).toEqual([]);
    expect(told(officialFolder(officialFile(plain), fenced))[0]).toMatch(/does not declare lines\/official/);
    expect(told(officialFolder(officialFile(plain), `${fenced}\n${declared()}`))).toEqual([]);
  });
});

describe("A declaration", () => {
  test("may be written in Chinese", () => {
    const source = [
      "# 来源",
      "",
      "## 官方数据 official.geojson",
      "",
      "* **坐标系**：CGCS2000 三度带 34 带",
      "* 日期：2025-06-01",
      "* 发布单位：云泽县自然资源局",
      "* 完整程度：齐全",
      "* 类别：ecology",
      "",
      "## 其他",
      "- 日期：不是声明",
    ].join("\r\n");
    const catalogue = made(officialFolder(officialFile(writings["EPSG:4522"] ?? plain), source));
    expect(catalogue.sources["official-lines"]?.title.zh).toBe(
      "官方矢量：云泽县自然资源局，2025-06-01（EPSG:4522）",
    );
  });

  test("that says a thing twice is told", () => {
    const lines = told(officialFolder(officialFile(plain), `${declared()}- 日期: 2024\n`));
    expect(lines).toEqual(["lines/SOURCE.md: declares `date` (日期) twice: keep one line"]);
  });
});
