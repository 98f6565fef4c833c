import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  declared,
  officialFile,
  officialFolder,
  type Write,
  withLines,
  writings,
} from "../fixtures/official.ts";
import { told } from "../fixtures/told.ts";

const plain: Write = (position) => position;

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
    const half = told(officialFolder(officialFile(plain), declared({ issuer: "某县自然资源局" })));
    expect(half).toEqual([expect.stringContaining("leaves the placeholder 「某县自然资源局」")]);
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
    for (const name of ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4490"])
      expect(told(officialFolder(withCrs(name), declared({ datum: "GCJ-02" })))).toEqual([]);
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

  test("that names in another encoding than UTF-8 would be lost", () => {
    const gbk = Buffer.from(officialFile(plain).replaceAll("虚构红线", "\xd0\xe9"), "latin1");
    const lines = told(officialFolder("{}", declared()), (root) =>
      writeFileSync(join(root, "lines/official.geojson"), gbk),
    );
    expect(lines).toEqual([expect.stringMatching(/^lines\/official\.geojson: is not UTF-8/)]);
  });

  test("of a layer's own faults first: its file is not looked into", () => {
    const folder = withLines(officialFolder(officialFile(plain), declared()), "layer.json", (layer) => ({
      ...layer,
      categories: [{ id: "ecology", colour: "redline" }],
    }));
    expect(told(folder)).toContain("lines/layer.json: category ecology needs a title in zh and in en");
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
