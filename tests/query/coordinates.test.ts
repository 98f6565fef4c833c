import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CoordinateIssue, type LonLat, readCoordinates } from "../../src/query/coordinates.ts";

const seed = 20_601;

const sexagesimal = (value: number, signs: readonly [string, string, string]): string => {
  const seconds = Math.round(Math.abs(value) * 3_600 * 1_000) / 1_000;
  const [d, m] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  const s = Math.round((seconds - d * 3_600 - m * 60) * 1_000) / 1_000;
  return `${d}${signs[0]}${m}${signs[1]}${s}${signs[2]}`;
};

const decimal = (value: number): string => value.toFixed(7);
const east = (lon: number): string => (lon < 0 ? "西经" : "东经");
const north = (lat: number): string => (lat < 0 ? "南纬" : "北纬");
const e = (lon: number): string => (lon < 0 ? "W" : "E");
const n = (lat: number): string => (lat < 0 ? "S" : "N");
const marks = ["°", "′", "″"] as const;
const typed = ["°", "'", '"'] as const;
const words = ["度", "分", "秒"] as const;
const abs = (value: number): string => decimal(Math.abs(value));

const notations: Readonly<Record<string, (lon: number, lat: number) => string>> = {
  "labelled decimals": (lon, lat) => `lon=${decimal(lon)}, lat=${decimal(lat)}`,
  "labelled the other way round": (lon, lat) => `纬度：${decimal(lat)} 经度：${decimal(lon)}`,
  "decimals with letters behind": (lon, lat) => `${abs(lat)}°${n(lat)}, ${abs(lon)}°${e(lon)}`,
  "decimals with letters in front": (lon, lat) => `${n(lat)}${abs(lat)} ${e(lon)}${abs(lon)}`,
  "one letter only": (lon, lat) => `${abs(lon)}${e(lon)} ${decimal(lat)}`,
  "degrees, minutes and seconds": (lon, lat) =>
    `${sexagesimal(lon, marks)}${e(lon)} ${sexagesimal(lat, marks)}${n(lat)}`,
  "the signs of a keyboard": (lon, lat) =>
    `${n(lat)} ${sexagesimal(lat, typed)}, ${e(lon)} ${sexagesimal(lon, typed)}`,
  "Chinese words": (lon, lat) =>
    `${east(lon)}${sexagesimal(lon, words)}，${north(lat)}${sexagesimal(lat, words)}`,
  "Chinese decimals": (lon, lat) => `${north(lat)}${abs(lat)}°、${east(lon)}${abs(lon)}°`,
};

const pointOf = (text: string): LonLat | string => {
  const read = readCoordinates(text);
  return "point" in read ? read.point : read.issue;
};

describe(`Coordinates that are written and read again, seed ${seed}`, () => {
  const lons = fc.double({ min: -180, max: 180, noNaN: true });
  const lats = fc.double({ min: -90, max: 90, noNaN: true });

  test.each(Object.entries(notations))("%s", (_, write) => {
    fc.assert(
      fc.property(lons, lats, (lon, lat) => {
        const point = pointOf(write(lon, lat));
        expect(point).toEqual({ lon: expect.closeTo(lon, 6), lat: expect.closeTo(lat, 6) });
      }),
      { seed, numRuns: 300 },
    );
  });

  test("two bare decimals come back in either order, or are told to be ambiguous: never swapped", () => {
    fc.assert(
      fc.property(lons, lats, fc.boolean(), fc.constantFrom(", ", " ", "，", ";"), (lon, lat, flip, gap) => {
        const text = flip ? `${decimal(lat)}${gap}${decimal(lon)}` : `${decimal(lon)}${gap}${decimal(lat)}`;
        const read = readCoordinates(text);
        const clear = Math.abs(lon) > 90.000001;
        if (clear && "point" in read) expect(read.point.lon).toBeCloseTo(lon, 6);
        else if (!("point" in read)) expect(read.issue).toBe("ambiguous");
        if (clear) expect("point" in read).toBe(true);
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe("Coordinates as people type them", () => {
  const here = { lon: expect.closeTo(102.05, 6), lat: expect.closeTo(36.85, 6) };
  test.each([
    "102.05, 36.85",
    "36.85 102.05",
    "３６．８５，１０２．０５",
    "(36.85, 102.05)",
    "36.85N102.05E",
    "102.05 N36.85",
    "102:03:00 E, 36:51:00 N",
    "102°03.00′E 36°51.0′N",
    "E102°3’ N36°51’",
    "东经 102 度 3 分，北纬 36 度 51 分",
    "longitude: 102.05 latitude: 36.85",
  ])("%s", (text) => {
    expect(pointOf(text)).toEqual(here);
  });

  test.each<[string, CoordinateIssue]>([
    ["", "unreadable"],
    ["somewhere", "unreadable"],
    ["102.05, 36.85, 2500", "unreadable"],
    ["36 51 00 102 03 00", "unreadable"],
    ["36.85, 102.05 or so", "unreadable"],
    ["36.5°30′N 102°E", "unreadable"],
    ["102.05", "incomplete"],
    ["36.8, 36.9", "ambiguous"],
    ["N36.8 N36.9", "conflict"],
    ["-102W 36N", "conflict"],
    ["102.05, 103.5", "range"],
    ["lat 102.05 lon 36.85", "range"],
    ["36°61′N 102°E", "range"],
    ["36°10′75″N 102°E", "range"],
    ["18234567, 4079123", "range"],
  ])("%s is %s", (text, issue) => {
    expect(pointOf(text)).toBe(issue);
  });

  test("what is ambiguous names both points that it may be", () => {
    expect(readCoordinates("36.8, 36.9")).toEqual({
      issue: "ambiguous",
      candidates: [
        { lon: 36.8, lat: 36.9 },
        { lon: 36.9, lat: 36.8 },
      ],
    });
  });
});
