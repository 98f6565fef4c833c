import { describe, expect, test } from "vitest";
import { along } from "../../src/query/along.ts";
import { asked, drawn } from "../fixtures/asked.ts";
import { dot, line, onEarth, square } from "../fixtures/metric.ts";

const road = { geometry: onEarth(line([0, 0], [10_000, 0])) };
const prepared = asked([
  drawn("works/third", dot(9_000, 200), "digitised", 50, { number: 3 }),
  drawn("works/first", dot(1_000, -300), "digitised", 50, { number: 1 }),
  drawn("works/doubtful", dot(6_000, 520), "digitised", 50, { number: 2 }),
  drawn("works/away", dot(5_000, 700), "digitised", 50, { number: 4 }),
  drawn("official/zone", square(2_000, -1_000, 4_000, 1_000), "surveyed", 10),
]);

describe("What lies along a line", () => {
  test("comes in the order of the line, with verdict and metres from its start", () => {
    const { features, length } = along(prepared, road, 500);
    expect(length).toBeCloseTo(10_000, 0);
    expect(features.map(({ feature, ruling }) => [feature, ruling.verdict])).toEqual([
      ["works/first", "certain"],
      ["official/zone", "certain"],
      ["works/doubtful", "possible"],
      ["works/third", "certain"],
    ]);
    const [first, zone, doubtful] = features;
    expect(
      [first?.nearest, zone?.from, zone?.to, doubtful?.nearest].map((m) => Math.round((m ?? 0) / 10)),
    ).toEqual([100, 150, 450, 600]);
  });

  test("a line that is walked from its other end gives the other order", () => {
    const back = { geometry: onEarth(line([10_000, 0], [0, 0])) };
    expect(along(prepared, back, 500).features.map(({ feature }) => feature)).toEqual([
      "works/third",
      "works/doubtful",
      "official/zone",
      "works/first",
    ]);
  });

  test("the length of the line in an area is measured", () => {
    const zone = along(prepared, road, 500).features.find(({ feature }) => feature === "official/zone");
    expect(zone?.overlap).toMatchObject({ unit: "m", size: expect.closeTo(2_000, 0) });
  });

  test("an area has no start and no end", () => {
    expect(() => along(prepared, { geometry: onEarth(square(0, 0, 9, 9)) }, 500)).toThrow(TypeError);
  });
});
