import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readShapes } from "../../../src/app/own/shapes.ts";
import { askSite } from "../../../src/core/asking.ts";
import { datums } from "../../../src/datum/datums.ts";
import { readQuestion, writeQuestion } from "../../../src/store/question.ts";

fc.configureGlobal({ seed: 15 });

const within = [100, 36, 103, 38] as const;
const datum = (id: string) => {
  const found = datums.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const read = (data: unknown, id = "WGS84") =>
  readShapes(typeof data === "string" ? data : JSON.stringify(data), datum(id), within);
const feature = (geometry: unknown, properties: unknown = null) => ({
  type: "Feature",
  properties,
  geometry,
});
const polygon = (...rings: readonly (readonly (readonly number[])[])[]) => ({
  type: "Polygon",
  coordinates: rings,
});
const square = [
  [101.9, 36.8],
  [102, 36.8],
  [102, 36.9],
  [101.9, 36.9],
  [101.9, 36.8],
];
const said = (data: unknown, id?: string) =>
  read(data, id).issues.map(({ where, message }) => `${where} ${message.zh}`);

describe("A shape of the reader's own file", () => {
  test("is an area, a line or a point under its own name, as it stands", () => {
    const { shapes, issues } = read({
      type: "FeatureCollection",
      features: [
        feature(polygon(square), { name: "地块" }),
        feature(
          {
            type: "LineString",
            coordinates: [
              [101.9, 36.8],
              [102, 36.9],
            ],
          },
          { 名称: "线路" },
        ),
        feature({ type: "Point", coordinates: [101.95, 36.84, 2500] }),
      ],
    });
    expect(issues).toEqual([]);
    expect(shapes.map(({ name, site }) => [name, site.site])).toEqual([
      ["地块", "area"],
      ["线路", "line"],
      ["#3", "point"],
    ]);
    expect(shapes[0]?.site).toMatchObject({
      ring: [
        [101.9, 36.8],
        [102, 36.8],
        [102, 36.9],
        [101.9, 36.9],
      ],
    });
  });

  test("keeps every corner of a ring that its program did not close", () => {
    const [shape] = read(polygon(square.slice(0, -1))).shapes;
    expect(shape?.site.site === "area" && shape.site.ring).toHaveLength(4);
  });

  test("may be a bare geometry, or one of several parts that are asked about singly", () => {
    expect(read(polygon(square)).shapes).toHaveLength(1);
    const two = {
      type: "MultiPolygon",
      coordinates: [[square], [square.map(([x = 0, y = 0]) => [x + 0.2, y])]],
    };
    expect(read(feature(two, { name: "两块" })).shapes.map(({ name }) => name)).toEqual([
      "两块 1/2",
      "两块 2/2",
    ]);
  });

  test("in a zone of CGCS2000 or in GCJ-02 is brought to WGS 84", () => {
    const metres = read(feature({ type: "Point", coordinates: [34_496_000, 4_078_000] }), "EPSG:4522");
    const [shape] = metres.shapes;
    if (shape?.site.site !== "point") throw new Error(JSON.stringify(metres.issues));
    expect(shape.site.at[0]).toBeGreaterThan(101.9);
    expect(shape.site.at[0]).toBeLessThan(102);
    const [gcj] = read(feature({ type: "Point", coordinates: [101.96, 36.84] }), "GCJ-02").shapes;
    expect(gcj?.site.site === "point" && gcj.site.at[0]).toBeLessThan(101.96);
  });

  test.each([
    ["{", "不是 JSON"],
    ["", "不是 JSON"],
    ["[1,2]", "不是 GeoJSON"],
    ['{"type":"Topology","objects":{}}', "不是 GeoJSON"],
    ['{"type":"FeatureCollection","features":[]}', "没有要素"],
    [feature(null), "没有几何"],
    [feature({ type: "Curve", coordinates: [] }), "不是 GeoJSON 几何"],
    [feature({ type: "Point", coordinates: ["a", null] }), "不是坐标"],
    [feature({ type: "Point", coordinates: [36.84, 101.96] }), "先纬度后经度"],
    [feature({ type: "Point", coordinates: [34_496_000, 4_078_000] }), "是米而不是度"],
    [feature({ type: "Point", coordinates: [116.4, 39.9] }), "不在本图范围内"],
    [feature(polygon(square, square)), "1 个洞"],
    [
      feature(
        polygon([
          [101.9, 36.8],
          [101.9, 36.8],
          [102, 36.8],
          [101.9, 36.8],
        ]),
      ),
      "不成形状",
    ],
    [
      feature(
        polygon(
          Array.from({ length: 402 }, (_, i) => [101.9 + (i % 401) / 4000, 36.8 + ((i * i) % 97) / 1000]),
        ),
      ),
      "个顶点，链接最多带 400 个",
    ],
  ])("that cannot be asked about says why and what to do: %#", (data, message) => {
    const { shapes } = read(data);
    expect(shapes).toEqual([]);
    expect(said(data).join()).toContain(message);
  });

  test("counts what is no feature, so that the numbers of the others are those of the file", () => {
    const all = { type: "FeatureCollection", features: [7, feature(null)] };
    expect(said(all)).toEqual(["1 · #1 没有几何", "2 · #2 没有几何"]);
  });

  test("that is wrong leaves the good ones, and is named with its number", () => {
    const all = {
      type: "FeatureCollection",
      features: [feature(null, { name: "空" }), feature(polygon(square))],
    };
    expect(read(all).shapes).toHaveLength(1);
    expect(said(all)).toEqual(["1 · 空 没有几何"]);
  });

  test("whatever it is, never throws, and what it gives can be asked and asked again by its address", () => {
    const number = fc.oneof(fc.double(), fc.double({ min: 100, max: 103 }), fc.double({ min: 36, max: 38 }));
    const nested = fc.array(
      fc.array(fc.array(fc.array(number, { maxLength: 3 }), { maxLength: 6 }), { maxLength: 3 }),
      {
        maxLength: 3,
      },
    );
    const geometry = fc.record({
      type: fc.constantFrom(
        "Point",
        "LineString",
        "Polygon",
        "MultiPolygon",
        "GeometryCollection",
        "toString",
      ),
      coordinates: fc.oneof(
        fc.anything(),
        nested,
        fc.tuple(number, number),
        fc.array(fc.tuple(number, number)),
      ),
    });
    fc.assert(
      fc.property(fc.array(geometry, { maxLength: 4 }), (all) => {
        const text = JSON.stringify({ type: "FeatureCollection", features: all.map((g) => feature(g)) });
        for (const { site } of read(text).shapes) {
          const question = askSite(site);
          expect(readQuestion(writeQuestion(question))).toEqual(question);
        }
      }),
    );
  });
});
