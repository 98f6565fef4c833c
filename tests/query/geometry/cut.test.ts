import { describe, expect, test } from "vitest";
import { cut } from "../../../src/query/geometry/cut.ts";
import { areaOf } from "../../../src/query/geometry/measure.ts";
import { commonSize } from "../../../src/query/geometry/overlap.ts";
import { dot, metric, onEarth, square } from "../../fixtures/metric.ts";
import { pairs } from "../../fixtures/pairs.ts";

const seed = 515;

describe("The shape of an overlap", () => {
  test(`is as large as the overlap is measured, seed ${seed}`, () => {
    let drawn = 0;
    for (const { a, b, degenerate } of pairs(60, seed)) {
      if (b.type !== "Polygon" || degenerate) continue;
      const shape = cut(onEarth(a), onEarth(b));
      const measured = commonSize(metric(a), metric(b));
      drawn += shape ? 1 : 0;
      // edges are straight in lon/lat for turf and shortest lines for us: metres in tens of kilometres
      expect(Math.abs((shape ? areaOf(shape) : 0) - measured)).toBeLessThan(1 + measured * 1e-3);
    }
    expect(drawn).toBeGreaterThan(5);
  });

  test("is nothing where they are apart, and refused where one is no area", () => {
    expect(cut(onEarth(square(0, 0, 9, 9)), onEarth(square(99, 99, 199, 199)))).toBeNull();
    expect(() => cut(onEarth(dot(0, 0)), onEarth(square(0, 0, 9, 9)))).toThrow(TypeError);
  });
});
