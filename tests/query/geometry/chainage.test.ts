import { describe, expect, test } from "vitest";
import { chainageOf, milesOf } from "../../../src/query/geometry/chainage.ts";
import { dot, line, metric, square } from "../../fixtures/metric.ts";

const road = metric(line([0, 0], [6_000, 0], [6_000, 4_000]));

describe("Where along a line something lies", () => {
  test("the line is counted from its start", () => {
    expect(milesOf(road).map(Math.round)).toEqual([0, 6_000, 10_000]);
  });

  test.each([
    ["a point beside it", dot(2_000, 300), 500, { from: 1_600, to: 2_400, nearest: 2_000 }],
    ["a point behind the corner", dot(6_300, 2_000), 500, { from: 7_600, to: 8_400, nearest: 8_000 }],
    ["an area across it", square(1_000, -500, 2_000, 500), 0, { from: 1_000, to: 2_000, nearest: 1_000 }],
    [
      "an area at its end",
      square(5_900, 3_500, 6_100, 9_000),
      0,
      { from: 9_500, to: 10_000, nearest: 9_500 },
    ],
  ])("%s", (_, geometry, reach, expected) => {
    const found = chainageOf(road, metric(geometry), reach);
    for (const key of ["from", "to", "nearest"] as const)
      expect(Math.abs((found?.[key] ?? Number.NaN) - expected[key])).toBeLessThan(3);
  });

  test("what is nowhere within reach has no place along it", () => {
    expect(chainageOf(road, metric(dot(2_000, 900)), 500)).toBeNull();
  });
});
