import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  sayArea,
  sayBearing,
  sayExtent,
  sayFigures,
  sayLength,
  sayMoney,
  sayNumber,
  sayOverlap,
  sayShare,
} from "../../src/words/measure.ts";

fc.configureGlobal({ seed: 15 });

const numbers = (text: string): number[] =>
  [...text.matchAll(/[\d,]+(?:\.\d+)?/g)].map(([n]) => Number(n.replaceAll(",", "")));

describe("Numbers", () => {
  test("are told to three figures that matter, grouped by thousands", () => {
    expect([0, 3, 3.456, 34.56, 345.6, 34_567.8, 3_456_789].map(sayNumber)).toEqual([
      "0",
      "3",
      "3.46",
      "34.6",
      "346",
      "34,568",
      "3,456,789",
    ]);
  });

  test("that are small are never told as nothing", () => {
    expect([0.5, 0.0123, 0.00456, -0.00456].map(sayNumber)).toEqual(["0.5", "0.0123", "0.00456", "-0.00456"]);
  });

  test("that come from rounding are nothing", () => {
    expect([1e-10, -1e-10].map(sayNumber)).toEqual(["0", "0"]);
  });

  test("are told to less than one per cent, however large or small", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-5, max: 1e9, noNaN: true }), (value) => {
        expect(Math.abs((numbers(sayNumber(value))[0] ?? 0) / value - 1)).toBeLessThan(0.01);
      }),
    );
  });
});

describe("Areas", () => {
  test("are told in km², hectares and 亩 together", () => {
    expect(sayArea(3_424e6, "zh")).toBe("3,424 km² · 342,400 公顷 · 5,136,000 亩");
    expect(sayArea(250_000, "en")).toBe("0.25 km² · 25 ha · 375 mu");
  });

  test("a hectare is fifteen 亩 and a hundredth of a square kilometre", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e4, max: 1e10, noNaN: true }), (m2) => {
        const [km2 = 0, ha = 0, mu = 0] = numbers(sayArea(m2, "en").replaceAll("km²", "km"));
        expect(Math.abs(mu / ha / 15 - 1)).toBeLessThan(0.012);
        expect(Math.abs(ha / km2 / 100 - 1)).toBeLessThan(0.012);
      }),
    );
  });

  test("below a hectare no square kilometres are told", () => {
    expect(sayArea(10_000, "zh")).toBe("0.01 km² · 1 公顷 · 15 亩");
    expect(sayArea(9_000, "zh")).toBe("0.9 公顷 · 13.5 亩");
    expect(sayArea(20, "zh")).toBe("0.002 公顷 · 0.03 亩");
  });

  test("an extent is told by what it is: an area, a length, a count", () => {
    expect(sayExtent({ unit: "m2", size: 10_000 }, "zh")).toBe(sayArea(10_000, "zh"));
    expect(sayExtent({ unit: "m", size: 12_340 }, "zh")).toBe("12.3 km");
    expect(sayExtent({ unit: "count", size: 3 }, "en")).toBe("3 places");
  });
});

describe("Overlaps", () => {
  test("are told with the bounds between which they stay, and as drawn", () => {
    const overlap = { unit: "m2", size: 4e6, least: 1e6, most: 9.5e6 } as const;
    expect(sayOverlap(overlap, "zh")).toContain("1 km²");
    expect(numbers(sayOverlap(overlap, "en").replaceAll("km²", "km"))).toEqual([1, 9.5, 4]);
    expect(sayOverlap({ unit: "m", size: 500, least: 0, most: 1_500 }, "en")).toBe(
      "0 m–1.5 km (as drawn 500 m)",
    );
  });

  test("that cannot be larger or smaller are one number", () => {
    expect(sayOverlap({ unit: "m2", size: 4e6, least: 4e6, most: 4e6 }, "zh")).toBe("4 km²");
    expect(sayOverlap({ unit: "count", size: 2, least: 1, most: 3 }, "en")).toBe("2 places");
  });

  test("that may be something are never told as nothing alone", () => {
    expect(sayOverlap({ unit: "m2", size: 0, least: 0, most: 5e6 }, "en")).toContain("5 km²");
    expect(sayOverlap({ unit: "m2", size: 2_400, least: 2_400, most: 2_400 }, "en")).toBe("0.0024 km²");
  });
});

describe("Bearings", () => {
  test("are told as the eight winds, each half a wind to both sides", () => {
    const all = [0, 22, 23, 45, 90, 135, 180, 225, 270, 315, 337, 338, 359.9].map((d) => sayBearing(d, "en"));
    expect(all).toEqual([
      "north",
      "north",
      "north-east",
      "north-east",
      "east",
      "south-east",
      "south",
      "south-west",
      "west",
      "north-west",
      "north-west",
      "north",
      "north",
    ]);
  });

  test("go round: a full turn more or less is the same wind", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), fc.integer({ min: -3, max: 3 }), (d, turns) => {
        expect(sayBearing(d + 360 * turns, "zh")).toBe(sayBearing(d, "zh"));
      }),
    );
    expect(sayBearing(-45, "en")).toBe("north-west");
  });

  test("have eight different words in either language", () => {
    for (const language of ["zh", "en"] as const)
      expect(new Set([0, 45, 90, 135, 180, 225, 270, 315].map((d) => sayBearing(d, language))).size).toBe(8);
  });
});

test("shares are told in per cent, a trace as a trace and not as nothing", () => {
  expect([0, 0.0004, 0.001, 0.0567, 0.123, 0.5, 1].map(sayShare)).toEqual([
    "0 %",
    "< 0.1 %",
    "0.1 %",
    "5.7 %",
    "12 %",
    "50 %",
    "100 %",
  ]);
});

describe("Money", () => {
  test("is told in 万元, and in 亿元 as well from a hundred million on", () => {
    expect([0, 120, 9_999.5, 10_000, 123_456].map((amount) => sayMoney(amount, "zh"))).toEqual([
      "0 万元",
      "120 万元",
      "9,999.5 万元",
      "10,000 万元 （1 亿元）",
      "123,456 万元 （12.35 亿元）",
    ]);
  });

  test("is told in English so that nobody reads two numbers", () => {
    expect(sayMoney(120, "en")).toBe("120 × 10,000 yuan");
    expect(sayMoney(20_000, "en")).toBe("20,000 × 10,000 yuan (2 hundred million yuan)");
  });
});

describe("What is measured", () => {
  test("is told to four figures that matter, in m below a kilometre and in km from there", () => {
    expect([0, 0.4567, 12.3456, 345.678, 999.96, 1234.6, 98_765.4].map(sayLength)).toEqual([
      "0 m",
      "0.4567 m",
      "12.35 m",
      "345.7 m",
      "1 km",
      "1.235 km",
      "98.77 km",
    ]);
    expect(sayFigures(98_476_543)).toBe("98,480,000");
  });
});
