import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { convertGeometry } from "../../src/datum/convert.ts";
import { datums } from "../../src/datum/datums.ts";
import { projectZone, readZonePoint, zoneAt } from "../../src/datum/project.ts";

fc.configureGlobal({ seed: 15 });

const back = (epsg: string, metres: Position): Position => {
  const datum = datums.find(({ id }) => id === epsg);
  const made = datum && convertGeometry({ type: "Point", coordinates: metres }, datum);
  if (!made || "fault" in made || made.geometry.type !== "Point") throw new Error(epsg);
  return made.geometry.coordinates;
};

describe("Coordinates in a 3-degree zone", () => {
  // Made with PROJ 9.5.1 (pyproj 3.7.2) from EPSG:4490.
  test.each([
    [[102, 36.8], "EPSG:4522", 34500000, 4074315.8209],
    [[101.95, 36.84], "EPSG:4522", 34495540.1083, 4078755.9585],
    [[110.2, 20.5], "EPSG:4525", 37416547.7778, 2267924.0114],
  ] as const)("of %j are what PROJ makes of them in %s, to a millimetre", (at, epsg, easting, northing) => {
    const made = projectZone(at);
    expect(made?.epsg).toBe(epsg);
    expect(Math.abs((made?.easting ?? 0) - easting)).toBeLessThan(0.001);
    expect(Math.abs((made?.northing ?? 0) - northing)).toBeLessThan(0.001);
  });

  test("lead back to where they came from, to a millimetre, in every zone of China", () => {
    const degree = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(degree(73.6, 136.4), degree(4, 53.5), (lon, lat) => {
        const made = projectZone([lon, lat]);
        if (!made) throw new Error(`${lon}`);
        expect(Math.abs(lon - made.meridian)).toBeLessThanOrEqual(1.5);
        expect(Math.floor(made.easting / 1e6)).toBe(made.zone);
        const [x = 0, y = 0] = back(made.epsg, [made.easting, made.northing]);
        expect(Math.max(Math.abs(x - lon), Math.abs(y - lat))).toBeLessThan(1e-8);
      }),
    );
  });

  test("a zone reaches a degree and a half to both sides of its meridian", () => {
    expect([100.5, 102, 103.499, 103.5].map((lon) => zoneAt(lon).number)).toEqual([34, 34, 34, 35]);
  });

  test("there are none outside China", () => {
    expect([projectZone([10, 50]), projectZone([150, 30])]).toEqual([null, null]);
  });

  test.each(["34495540.1083, 4078755.9585", "4078755.9585 34495540.1083", "X=4078755.9585 Y=34495540.1083"])(
    "are read as people type them: %s",
    (words) => {
      const [lon, lat] = readZonePoint(words) ?? [0, 0];
      expect(Math.max(Math.abs(lon - 101.95), Math.abs(lat - 36.84))).toBeLessThan(1e-8);
    },
  );

  test.each([
    "36.84, 101.95",
    "495540, 4078755",
    "34495540",
    "34495540 4078755 1",
    "99495540 4078755",
    "没有",
  ])("are not read out of anything else: %s", (words) => expect(readZonePoint(words)).toBeNull());
});
