import fc from "fast-check";
import gcoord from "gcoord";
import type { Geometry, Position } from "geojson";
import proj4 from "proj4";
import { describe, expect, test } from "vitest";
import { convertGeometry } from "../../src/datum/convert.ts";
import { type Datum, datums, type Zone } from "../../src/datum/datums.ts";

type Pair = readonly [number, number];

function datumOf(id: string): Datum {
  const datum = datums.find((d) => d.id === id);
  if (!datum) throw new Error(id);
  return datum;
}

/** Where a point of a datum lies in WGS 84; the fault's kind and words where it cannot be. */
function pointIn(id: string, coordinates: Pair): Position | string {
  const made = convertGeometry({ type: "Point", coordinates: [...coordinates] }, datumOf(id));
  if ("fault" in made) return `${made.fault.kind}: ${made.fault.message.en}`;
  return made.geometry.type === "Point" ? made.geometry.coordinates : [];
}

/** How far two positions lie apart in degrees, in the worse of both. */
function apart(a: Position | string, [lon, lat]: Pair): number {
  return typeof a === "string"
    ? Number.POSITIVE_INFINITY
    : Math.max(Math.abs((a[0] ?? 99) - lon), Math.abs((a[1] ?? 99) - lat));
}

const definition = ({ number, meridian, prefixed }: Zone): string =>
  `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${prefixed ? number : ""}500000 +y_0=0 +ellps=GRS80 +units=m`;

const zoned = datums.flatMap(({ id, zone }) => (zone ? [[id, zone] as const] : []));
const degree = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("The one converter", () => {
  // Made with PROJ 9.5.1 (pyproj 3.7.2) from EPSG:4490.
  test.each([
    ["EPSG:4522", [34500000, 4074315.8209], [102, 36.8]],
    ["EPSG:4522", [34495540.1083, 4078755.9585], [101.95, 36.84]],
    ["EPSG:4543", [544447.6395, 4107725.8202], [102.5, 37.1]],
    ["EPSG:4543", [374086.5092, 4008643.489], [100.6, 36.2]],
    ["EPSG:4495", [17763166.56, 4082818.9423], [101.95, 36.84]],
    ["EPSG:4506", [763166.56, 4082818.9423], [101.95, 36.84]],
    ["EPSG:4525", [37416547.7778, 2267924.0114], [110.2, 20.5]],
  ] as const)("%s at %j is what PROJ makes of it, to a millimetre", (id, metres, degrees) => {
    expect(apart(pointIn(id, metres), degrees)).toBeLessThan(1e-8);
  });

  test("undoes every zone of CGCS2000, to a centimetre", () => {
    const property = fc.property(
      fc.constantFrom(...zoned),
      degree(-1, 1),
      degree(3.5, 53.5),
      ([id, zone], off, lat) => {
        const lon = zone.meridian + (off * zone.width) / 2;
        const [x = 0, y = 0] = proj4(definition(zone)).forward([lon, lat]);
        expect(apart(pointIn(id, [x, y]), [lon, lat])).toBeLessThan(1e-7);
      },
    );
    fc.assert(property, { numRuns: 400 });
  });

  test.each([
    ["GCJ-02", gcoord.GCJ02],
    ["BD-09", gcoord.BD09],
  ] as const)("undoes the offset of %s in China, to a metre", (id, system) => {
    const property = fc.property(degree(74, 134), degree(18.5, 53.5), (lon, lat) => {
      const [x = 0, y = 0] = gcoord.transform([lon, lat], gcoord.WGS84, system);
      expect(Math.abs(x - lon) + Math.abs(y - lat)).toBeGreaterThan(1e-4);
      expect(apart(pointIn(id, [x, y]), [lon, lat])).toBeLessThan(1e-5);
    });
    fc.assert(property, { numRuns: 400 });
  });

  test("leaves degrees of WGS 84 and CGCS2000 as they are", () => {
    for (const id of ["WGS84", "CGCS2000"]) expect(pointIn(id, [101.95, 36.84])).toEqual([101.95, 36.84]);
  });

  test("keeps the type and the nesting of every geometry and drops heights", () => {
    const at = (n: number): Position => [101 + n / 10, 36 + n / 10, 2500];
    const flat = (n: number): Position => at(n).slice(0, 2);
    const ring = (make: (n: number) => Position) => [make(1), make(2), make(3), make(1)];
    const all = (make: (n: number) => Position): Geometry[] => [
      { type: "Point", coordinates: make(1) },
      { type: "MultiPoint", coordinates: [make(1), make(2)] },
      { type: "LineString", coordinates: [make(1), make(2)] },
      { type: "MultiLineString", coordinates: [[make(1), make(2)]] },
      { type: "Polygon", coordinates: [ring(make)] },
      { type: "MultiPolygon", coordinates: [[ring(make)]] },
      { type: "GeometryCollection", geometries: [{ type: "Point", coordinates: make(1) }] },
    ];
    expect(all(at).map((g) => convertGeometry(g, datumOf("WGS84")))).toEqual(
      all(flat).map((geometry) => ({ geometry })),
    );
  });
});

describe("What cannot be a position of the declared datum is told", () => {
  test.each([
    ["CGCS2000", [36.84, 101.95], /^swapped: .*longitude first/],
    ["WGS84", [36.84, 101.95], /^swapped: .*longitude first/],
    ["GCJ-02", [36.84, 80.2], /^swapped: .*longitude first/],
    ["EPSG:4522", [4078755, 34495540], /^swapped: .*easting first/],
    ["EPSG:4543", [4078755, 495540], /^swapped: .*easting first/],
    ["CGCS2000", [34495540, 4078755], /^metres: .*it looks like .*zone 34 \(EPSG:4522\)/],
    ["WGS84", [495540, 4078755], /^metres: .*one of EPSG:4513 to 4554/],
    ["BD-09", [17763166, 4082818], /^metres: .*zone 17 \(EPSG:4495\)/],
    ["EPSG:4522", [101.95, 36.84], /^degrees: .*declare CGCS2000, WGS84, GCJ-02 or BD-09/],
    ["EPSG:4522", [495540, 4078755], /^prefix: .*no zone number.*CM 102E \(EPSG:4543\)/],
    ["EPSG:4543", [34495540, 4078755], /^prefix: .*zone number 34.*\(EPSG:4522\)/],
    ["EPSG:4522", [35495540, 4078755], /^prefix: .*zone number 35.*\(EPSG:4523\)/],
    ["EPSG:4522", [17763166, 4082818], /^prefix: .*zone number 17.*\(EPSG:4495\)/],
    ["EPSG:4522", [99495540, 4078755], /^range: /],
    ["GCJ-02", [2.35, 48.85], /^range: .*outside China/],
  ] as const)("%s %j: %s", (id, position, words) => {
    expect(pointIn(id, position)).toMatch(words);
  });

  test("in Chinese too, with what to declare", () => {
    const made = convertGeometry({ type: "Point", coordinates: [101.95, 36.84] }, datumOf("EPSG:4522"));
    expect("fault" in made && made.fault.message.zh).toMatch(/是度而不是米.*请改为 CGCS2000/);
  });

  test.each([
    { type: "Point", coordinates: ["101.95", 36.84] },
    { type: "Point", coordinates: [Number.NaN, 36.84] },
    { type: "Polygon", coordinates: [101.95, 36.84] },
    { type: "Circle", coordinates: [101.95, 36.84] },
    { type: "Polygon" },
    null,
  ])("%j is no geometry", (geometry) => {
    const made = convertGeometry(geometry as unknown as Geometry, datumOf("WGS84"));
    expect("fault" in made && made.fault.kind).toBe("broken");
  });
});
