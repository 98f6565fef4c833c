import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { roundGeometry } from "../../../src/build/shapes/round.ts";
import { point } from "../../fixtures/layers.ts";

fc.configureGlobal({ seed: 15 });

const line = (coordinates: Position[]) => ({ type: "LineString" as const, coordinates });

describe("Coordinates as they are stored", () => {
  test("have five decimals, about a metre, and no height", () => {
    expect(roundGeometry({ type: "Point", coordinates: [100.123456789, 30.000004, 2500] })).toEqual(
      point(100.12346, 30),
    );
  });

  test("do not repeat a corner that rounding makes equal to the one before", () => {
    expect(
      roundGeometry(
        line([
          [100, 30],
          [100.000001, 30],
          [100.1, 30],
          [100, 30],
        ]),
      ).coordinates,
    ).toEqual([
      [100, 30],
      [100.1, 30],
      [100, 30],
    ]);
  });

  test("keep parts and holes of an area where they are", () => {
    const ring = [
      [0, 0],
      [1.000001, 0],
      [1, 1],
      [0, 0],
    ];
    const hole = [
      [0.2, 0.1],
      [0.3, 0.2],
      [0.3, 0.100004],
      [0.2, 0.1],
    ];
    expect(roundGeometry({ type: "MultiPolygon", coordinates: [[ring, hole], [ring]] }).coordinates).toEqual([
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
        [
          [0.2, 0.1],
          [0.3, 0.2],
          [0.3, 0.1],
          [0.2, 0.1],
        ],
      ],
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ]);
  });

  test("of any line move by a metre at most, and are rounded once for all", () => {
    const degree = fc.double({ min: -180, max: 180, noNaN: true });
    const lines = fc.array(fc.tuple(degree, degree), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(lines, (coordinates) => {
        const once = roundGeometry(line(coordinates));
        expect(roundGeometry(once)).toEqual(once);
        for (const [x = 0, y = 0] of coordinates)
          expect(
            once.coordinates.some(([a = 0, b = 0]) => Math.abs(a - x) <= 6e-6 && Math.abs(b - y) <= 6e-6),
          ).toBe(true);
      }),
    );
  });
});
