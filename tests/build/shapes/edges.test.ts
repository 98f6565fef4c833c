import type { Feature, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { edges } from "../../../src/build/shapes/edges.ts";
import { box } from "../../fixtures/layers.ts";

const cell = (...sides: Parameters<typeof box>) => box(...sides) as Polygon;
const whole: Feature<Polygon> = { type: "Feature", properties: {}, geometry: cell(100, 30, 100.2, 30.2) };

describe("The edges between cells", () => {
  test("are drawn once, and the limit of the whole not at all", () => {
    const made = edges([cell(100, 30, 100.1, 30.2), cell(100.1, 30, 100.2, 30.2)], whole);
    expect(made).toEqual({
      type: "MultiLineString",
      coordinates: [
        [
          [100.1, 30],
          [100.1, 30.2],
        ],
      ],
    });
  });

  test("of four cells are four, which meet in the middle", () => {
    const four = [
      cell(100, 30, 100.1, 30.1),
      cell(100.1, 30, 100.2, 30.1),
      cell(100, 30.1, 100.1, 30.2),
      cell(100.1, 30.1, 100.2, 30.2),
    ];
    const { coordinates } = edges(four, whole);
    expect(coordinates).toHaveLength(4);
    for (const line of coordinates) expect(line).toContainEqual([100.1, 30.1]);
  });

  test("of a cell in several parts are those of all parts", () => {
    const parts = { type: "MultiPolygon" as const, coordinates: [cell(100, 30, 100.1, 30.2).coordinates] };
    expect(edges([parts, cell(100.1, 30, 100.2, 30.2)], whole).coordinates).toHaveLength(1);
  });

  test("of a single cell are none", () => {
    expect(edges([whole.geometry], whole).coordinates).toEqual([]);
  });
});
