import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCoordinates } from "../../src/query/coordinates.ts";
import { sayDegrees } from "../../src/words/degrees.ts";

fc.configureGlobal({ seed: 15 });

describe("Degrees, minutes and seconds", () => {
  test("are written with two digits and hundredths of a second, and sixty seconds are a minute", () => {
    expect(sayDegrees([101.956, 36.842])).toEqual(["36°50′31.20″N", "101°57′21.60″E"]);
    expect(sayDegrees([-70.999999, -0.5])).toEqual(["0°30′00.00″S", "71°00′00.00″W"]);
  });

  test("can be typed again and name the same place to a third of a metre", () => {
    const degree = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(degree(180), degree(85), (lon, lat) => {
        const typed = readCoordinates(sayDegrees([lon, lat]).join(" "));
        if (!("point" in typed)) throw new Error(typed.issue);
        expect(Math.abs(typed.point.lon - lon)).toBeLessThan(1.5e-6);
        expect(Math.abs(typed.point.lat - lat)).toBeLessThan(1.5e-6);
      }),
    );
  });
});
