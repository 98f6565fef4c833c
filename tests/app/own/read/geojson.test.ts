import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { feature, geojson, point } from "../../../fixtures/bad/write.ts";
import { readOne, tableOf } from "../../../fixtures/own.ts";

fc.configureGlobal({ seed: 15 });

const crs = (name: string): string =>
  JSON.stringify({
    type: "FeatureCollection",
    crs: { type: "name", properties: { name } },
    features: [feature(point())],
  });

describe("A GeoJSON", () => {
  test("gives its features with their values as they stand", () => {
    const text = geojson(
      feature(point([100.4, 30.5]), { name: "水厂", 规模: 1.5, 建成: true, 备注: null, list: [1, "a"] }),
    );
    expect(tableOf(readOne("水厂.geojson", text))).toEqual([
      [
        { name: "水厂", 规模: 1.5, 建成: true, 备注: null, list: '[1,"a"]' },
        { type: "Point", coordinates: [100.4, 30.5] },
      ],
    ]);
  });

  test("may be one feature or one geometry, and begin with a byte order mark", () => {
    for (const text of [
      JSON.stringify(feature(point())),
      JSON.stringify(point()),
      `\ufeff${geojson(feature(point()))}`,
    ])
      expect(readOne("a.json", text)).toMatchObject({
        format: "GeoJSON",
        items: [{ geometry: point() }],
        flaws: [],
      });
  });

  test.each([
    ["urn:ogc:def:crs:OGC:1.3:CRS84", "WGS84", null],
    ["urn:ogc:def:crs:EPSG::4490", "CGCS2000", null],
    ["urn:ogc:def:crs:EPSG::4522", "EPSG:4522", null],
    ["EPSG:2410", null, "EPSG:2410"],
    ["x".repeat(1000), null, "x".repeat(200)],
  ])("states its datum in its crs: %s", (name, states, alien) => {
    expect(readOne("a.geojson", crs(name))).toMatchObject({ states, alien });
  });

  test("that states none leaves the question to the reader", () => {
    expect(readOne("a.geojson", geojson(feature(point())))).toMatchObject({ states: null, alien: null });
  });

  test("gives back what was written into it, to the digit", () => {
    const value = fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.string({ unit: "grapheme-ascii" }),
      fc.constant(null),
    );
    const one = fc.record({
      at: fc.tuple(
        fc.double({ min: 100, max: 101, noNaN: true }),
        fc.double({ min: 30, max: 31, noNaN: true }),
      ),
      values: fc.dictionary(fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 }), value, {
        noNullPrototype: true,
      }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 10 }), (all) => {
        const read = readOne(
          "a.geojson",
          geojson(...all.map(({ at, values }) => feature(point(at), values))),
        );
        expect(read.items.map(({ geometry, values }) => ({ at: geometry, values }))).toEqual(
          all.map(({ at, values }) => ({ at: point(at), values: Object.entries(values) })),
        );
      }),
    );
  });
});
