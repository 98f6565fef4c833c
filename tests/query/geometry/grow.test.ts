import { describe, expect, test } from "vitest";
import { containment } from "../../../src/query/geometry/contain.ts";
import { depthAt } from "../../../src/query/geometry/depth.ts";
import { bufferGeometry, grow } from "../../../src/query/geometry/grow.ts";
import { areaOf } from "../../../src/query/geometry/measure.ts";
import { extentOf } from "../../../src/query/geometry/overlap.ts";
import { corners, dot, line, metric, plane, polygon, square } from "../../fixtures/metric.ts";
import { pairs } from "../../fixtures/pairs.ts";

const seed = 88;

describe("A shape that is grown or eroded", () => {
  test("is the same where the distance is nothing, and nothing where it is eroded away", () => {
    const shape = metric(square(0, 0, 1_000, 1_000));
    expect(grow(shape, 0)).toBe(shape);
    expect(grow(shape, -501)).toBeNull();
    expect(grow(metric(dot(0, 0)), -1)).toBeNull();
  });

  test("keeps its holes until they close", () => {
    const ring = metric(polygon(corners(0, 0, 3_000, 3_000), corners(1_000, 1_000, 2_000, 2_000)));
    const size = (by: number): number => {
      const grown = grow(ring, by);
      return grown ? extentOf(grown).size : 0;
    };
    expect(size(600)).toBeGreaterThan(4_200 ** 2 * 0.97);
    expect(size(100)).toBeLessThan(3_200 ** 2 * 1.01 - 780 ** 2);
    expect(size(-100)).toBeLessThan(2_800 ** 2 - 1_200 ** 2);
  });

  test(`holds all that it must, and eroded nothing that it must not, seed ${seed}`, () => {
    for (const { a, stratum } of pairs(40, seed)) {
      const shape = metric(a);
      const by = Math.max(1, (shape.box[2] - shape.box[0]) * 0.05);
      const grown = grow(shape, by);
      expect([stratum, grown !== null && containment(shape, grown).clearance >= by * (1 - 1e-6)]).toEqual([
        stratum,
        true,
      ]);
      const eroded = grow(shape, -by);
      if (!eroded) continue;
      for (let k = 0; k < eroded.lines.length; k += 4)
        expect(
          depthAt(shape, eroded.lines[k] as number, eroded.lines[k + 1] as number),
        ).toBeGreaterThanOrEqual(by * (1 - 1e-6));
    }
  });

  test("a buffer is a geometry of the asked width to 0.3 %", () => {
    const circle = bufferGeometry(metric(dot(0, 0)), 1_000, plane);
    expect(circle && areaOf(circle) / (Math.PI * 1e6)).toBeCloseTo(1, 2);
    const band = bufferGeometry(metric(line([0, 0], [10_000, 0])), 500, plane);
    expect(band && areaOf(band) / (1e7 + Math.PI * 250_000)).toBeCloseTo(1, 2);
    expect(bufferGeometry(metric(square(0, 0, 100, 100)), -80, plane)).toBeNull();
  });
});
