import { featureCollection, area as turfArea, unkinkPolygon } from "@turf/turf";
import type { Geometry, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { areaOf } from "../../../src/query/geometry/measure.ts";
import { commonSize, extentOf, overlapOf } from "../../../src/query/geometry/overlap.ts";
import { corners, dot, line, metric, onEarth, polygon, square } from "../../fixtures/metric.ts";

const common = (a: Geometry, b: Geometry): number => commonSize(metric(a), metric(b));
const size = (a: Geometry): number => extentOf(metric(a)).size;

const bowtie = polygon([
  [0, 0],
  [1_000, 1_000],
  [1_000, 0],
  [0, 1_000],
]);
const ring = polygon(corners(0, 0, 1_000, 1_000), corners(250, 250, 750, 750));

describe("How much there is", () => {
  test.each([
    ["a square kilometre", square(0, 0, 1_000, 1_000), 1e6],
    ["the same wound the other way", polygon(corners(0, 0, 1_000, 1_000).reverse()), 1e6],
    ["a square with a hole", ring, 750_000],
    [
      "a hole wound like its shell",
      polygon(corners(0, 0, 1_000, 1_000), corners(250, 250, 750, 750).reverse()),
      750_000,
    ],
    ["a bowtie, both its wings", bowtie, 500_000],
    ["a sliver a millimetre wide", square(0, 0, 10_000, 0.001), 10],
    [
      "a spike that goes out and back",
      polygon([...corners(0, 0, 1_000, 1_000), [0, 500], [-700, 500], [0, 500]]),
      1e6,
    ],
    ["a square with every corner twice", polygon(corners(0, 0, 1_000, 1_000).flatMap((c) => [c, c])), 1e6],
    [
      "a polygon without width",
      polygon([
        [0, 0],
        [500, 500],
        [1_000, 1_000],
      ]),
      0,
    ],
    [
      "a polygon of one place",
      polygon([
        [5, 5],
        [5, 5],
        [5, 5],
      ]),
      0,
    ],
  ])("%s", (_, geometry, expected) => {
    expect(size(geometry)).toBeCloseTo(expected, 2);
  });

  test("two squares side by side are twice one, two that overlap are counted once", () => {
    const two = (b: Geometry): Geometry => ({
      type: "MultiPolygon",
      coordinates: [square(0, 0, 1_000, 1_000), b].map((one) => (one as Polygon).coordinates),
    });
    expect(size(two(square(1_000, 0, 2_000, 1_000)))).toBeCloseTo(2e6, 2);
    expect(size(two(square(500, 0, 1_500, 1_000)))).toBeCloseTo(1.5e6, 2);
  });

  test("a bowtie is the sum of the parts into which turf takes it apart, where turf's own area is nothing", () => {
    const earth = onEarth(bowtie) as Polygon;
    const parts = unkinkPolygon(earth).features.map(({ geometry }) => areaOf(geometry));
    expect(parts.length).toBe(2);
    expect(areaOf(earth)).toBeCloseTo(
      parts.reduce((sum, part) => sum + part, 0),
      0,
    );
    expect(turfArea(featureCollection([{ type: "Feature", properties: {}, geometry: earth }]))).toBeLessThan(
      1_000,
    );
  });

  test("a line has its length, points their count", () => {
    expect(extentOf(metric(line([0, 0], [300, 400], [300, 400], [300, 900])))).toEqual({
      unit: "m",
      size: expect.closeTo(1_000, 4),
    });
    expect(
      extentOf(
        metric({
          type: "MultiPoint",
          coordinates: [
            [0, 0],
            [1, 1],
          ],
        }),
      ),
    ).toEqual({ unit: "count", size: 2 });
  });
});

describe("What two shapes have in common", () => {
  const unit = square(0, 0, 1_000, 1_000);
  test.each([
    ["a quarter", square(500, 500, 1_500, 1_500), 250_000],
    ["itself", unit, 1e6],
    [
      "itself with a corner a hair off",
      polygon([
        [0, 0],
        [1_000, 1e-7],
        [1_000, 1_000],
        [0, 1_000],
      ]),
      1e6,
    ],
    ["a square inside that shares an edge", square(0, 200, 300, 600), 120_000],
    ["a square that touches along an edge", square(1_000, 0, 2_000, 1_000), 0],
    ["a square that touches in a corner", square(1_000, 1_000, 2_000, 2_000), 0],
    ["a square that is far away", square(5_000, 5_000, 6_000, 6_000), 0],
    ["a square with a hole", ring, 750_000],
    ["what lies in the hole", square(300, 300, 700, 700), 160_000],
    ["a bowtie", bowtie, 500_000],
    ["a sliver across it", square(-500, 400, 1_500, 400.01), 10],
  ])("a square kilometre and %s", (_, other, expected) => {
    expect(common(unit, other)).toBeCloseTo(expected, 1);
    expect(common(other, unit)).toBeCloseTo(expected, 1);
  });

  test("what lies in a hole has nothing in common with what has the hole", () => {
    expect(common(square(300, 300, 700, 700), ring)).toBeCloseTo(0, 2);
  });

  test("a line is cut where it enters and leaves, and in the hole", () => {
    expect(common(line([-500, 500], [1_500, 500]), ring)).toBeCloseTo(500, 3);
    expect(common(line([-500, 100], [1_500, 100]), ring)).toBeCloseTo(1_000, 3);
    expect(common(line([5_000, 0], [6_000, 0]), ring)).toBe(0);
  });
});

describe("The bounds of an overlap", () => {
  test("are the overlap eroded and grown by u", () => {
    const overlap = overlapOf(
      metric(square(0, 0, 4_000, 4_000)),
      metric(square(3_000, 1_000, 5_000, 3_000)),
      100,
    );
    expect(overlap).toMatchObject({ unit: "m2", size: expect.closeTo(2e6, 0) });
    // 900 m or 1,100 m of the 1,000 m that lie inside, two kilometres high; a few per cent to the safe side
    expect(overlap?.least).toBeGreaterThan(1.79e6);
    expect(overlap?.least).toBeLessThanOrEqual(1.8e6);
    expect(overlap?.most).toBeGreaterThanOrEqual(2.2e6);
    expect(overlap?.most).toBeLessThan(2.21e6);
  });

  test("meet where nothing moves", () => {
    const overlap = overlapOf(metric(bowtie), metric(square(0, 0, 1_000, 1_000)), 0);
    expect([overlap?.least, overlap?.most]).toEqual([overlap?.size, overlap?.size]);
  });

  test("never exceed the smaller of both, nor fall below nothing", () => {
    const overlap = overlapOf(metric(square(0, 0, 1_000, 1_000)), metric(square(900, 0, 1_200, 300)), 5_000);
    expect([overlap?.least, overlap?.most]).toEqual([0, expect.closeTo(90_000, 1)]);
  });

  test("count points that are in for certain and that may be", () => {
    const points: Geometry = {
      type: "MultiPoint",
      coordinates: [
        [500, 500],
        [950, 500],
        [1_050, 500],
        [3_000, 500],
      ],
    };
    expect(overlapOf(metric(points), metric(square(0, 0, 1_000, 1_000)), 100)).toEqual({
      unit: "count",
      size: 2,
      least: 1,
      most: 3,
    });
  });

  test("there are none between lines and points", () => {
    expect(overlapOf(metric(dot(0, 0)), metric(line([0, 0], [9, 9])), 5)).toBeNull();
  });
});
