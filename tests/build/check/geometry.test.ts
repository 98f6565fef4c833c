import fc from "fast-check";
import type { Geometry, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { geometryFaults } from "../../../src/build/check/geometry.ts";
import { box, point } from "../../fixtures/layers.ts";

fc.configureGlobal({ seed: 15 });

const bounds = [100, 30, 101, 31] as const;
const faults = (geometry: Geometry) => geometryFaults(geometry, bounds);
const square = (x: number, y: number, side: number): Position[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const polygon = (...coordinates: Position[][]): Geometry => ({ type: "Polygon", coordinates });

describe("The shape of a feature", () => {
  test.each<[string, Geometry]>([
    ["a point", point(100.5, 30.5)],
    [
      "a line",
      {
        type: "LineString",
        coordinates: [
          [100, 30],
          [101, 31],
        ],
      },
    ],
    ["an area", box(100, 30, 101, 31)],
    ["an area with a hole", polygon(square(100.1, 30.1, 0.5), square(100.2, 30.2, 0.1).toReversed())],
    [
      "several areas",
      { type: "MultiPolygon", coordinates: [[square(100.1, 30.1, 0.1)], [square(100.5, 30.5, 0.1)]] },
    ],
  ])("%s that is sound has no fault", (_, geometry) => {
    expect(faults(geometry)).toEqual([]);
  });

  test.each<[string, Geometry, RegExp]>([
    [
      "without coordinates",
      { type: "LineString", coordinates: [] },
      /^has no coordinates: use null for an unknown geometry$/,
    ],
    [
      "with half a position",
      { type: "LineString", coordinates: [[100], [100, 30]] },
      /^holds \[100\], which is no position: two finite numbers/,
    ],
    [
      "with a text for a number",
      { type: "Point", coordinates: ["100", 30] as never },
      /^holds \["100",30\], which is no position/,
    ],
    ["with a number that is none", point(Number.NaN, 30), /which is no position/],
    ["with endless numbers", point(100.5, Number.POSITIVE_INFINITY), /which is no position/],
    [
      "in metres",
      point(400_000, 3_400_000),
      /^lies at 400000,3400000, outside 100,30,101,31: coordinates are longitude, latitude/,
    ],
    ["with latitude first", point(30.5, 100.5), /^lies at 30\.5,100\.5, outside 100,30,101,31/],
    [
      "that is not closed",
      polygon(square(100.1, 30.1, 0.1).slice(0, 4)),
      /^the outer ring is not closed: repeat its first position at the end$/,
    ],
    [
      "of too few corners",
      polygon([
        [100, 30],
        [101, 30],
        [100, 30],
      ]),
      /^the outer ring has 3 positions: a ring needs at least 4$/,
    ],
    [
      "wound the wrong way",
      polygon(square(100.1, 30.1, 0.1).toReversed()),
      /^the outer ring is wound the wrong way \(RFC 7946: .*\): reverse it$/,
    ],
    [
      "whose hole is wound like the outside",
      polygon(square(100.1, 30.1, 0.5), square(100.2, 30.2, 0.1)),
      /^hole 1 is wound the wrong way/,
    ],
    [
      "whose hole leaves it",
      polygon(square(100.1, 30.1, 0.2), square(100.2, 30.2, 0.5).toReversed()),
      /^hole 1 leaves the outer ring: cut it or make it/,
    ],
    [
      "of which one part is wound the wrong way",
      {
        type: "MultiPolygon",
        coordinates: [[square(100.1, 30.1, 0.1)], [square(100.5, 30.5, 0.1).toReversed()]],
      },
      /^the outer ring is wound/,
    ],
  ])("a shape %s has one fault that says so", (_, geometry, message) => {
    expect(faults(geometry)).toEqual([expect.stringMatching(message)]);
  });

  test("an outline that crosses itself is told with the place of the crossing", () => {
    const loop = [
      [100.1, 30.1],
      [100.4, 30.1],
      [100.2, 30.4],
      [100.2, 30.05],
      [100.1, 30.1],
    ];
    expect(faults(polygon(loop))).toEqual([
      expect.stringMatching(/^the outer ring crosses itself at 100\.2,30\.[\d]+: redraw it there$/),
    ]);
  });

  test("several faults of one shape are told at once", () => {
    const both = polygon(square(100.1, 30.1, 0.1).toReversed(), square(100.5, 32, 0.1).slice(0, 4));
    expect(faults(both)).toEqual([
      expect.stringMatching(/^lies at 100\.5,32/),
      expect.stringMatching(/^the outer ring is wound/),
      expect.stringMatching(/^hole 1 is not closed/),
    ]);
  });

  test("any rectangle within the bounds is sound, and turned round it is not", () => {
    const degree = fc.integer({ min: 0, max: 900 });
    const extent = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(degree, degree, extent, extent, (x, y, w, h) => {
        const area = box(100 + x / 1000, 30 + y / 1000, 100 + (x + w) / 1000, 30 + (y + h) / 1000);
        expect(faults(area)).toEqual([]);
        const turned = area.type === "Polygon" ? area.coordinates.map((ring) => ring.toReversed()) : [];
        expect(faults(polygon(...turned))).toHaveLength(1);
      }),
    );
  });
});
