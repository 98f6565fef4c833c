import { describe, expect, test } from "vitest";
import { containment } from "../../../src/query/geometry/contain.ts";
import { corners, dot, line, metric, polygon, square } from "../../fixtures/metric.ts";

const unit = square(0, 0, 1_000, 1_000);
const ring = polygon(corners(0, 0, 3_000, 3_000), corners(1_000, 1_000, 2_000, 2_000));

describe("How wholly a shape lies in an area", () => {
  test.each([
    ["inside", square(300, 300, 600, 600), { clearance: 300, excess: 0 }],
    ["sharing an edge", square(0, 300, 300, 600), { clearance: 0, excess: 0 }],
    ["reaching out by 200 m", square(500, 500, 1_200, 700), { clearance: 0, excess: 200 }],
    ["far away", square(3_000, 0, 4_000, 1_000), { clearance: 0, excess: 3_000 }],
    ["a line inside", line([100, 500], [900, 500]), { clearance: 100, excess: 0 }],
    ["a point outside", dot(500, 1_300), { clearance: 0, excess: 300 }],
  ])("%s", (_, shape, { clearance, excess }) => {
    const lies = containment(metric(shape), metric(unit));
    expect(lies.clearance).toBeCloseTo(clearance, 2);
    expect(lies.excess).toBeCloseTo(excess, 2);
  });

  test("what goes round a hole, or across it, does not lie wholly inside", () => {
    expect(containment(metric(square(500, 500, 2_500, 2_500)), metric(ring)).clearance).toBe(0);
    expect(containment(metric(line([500, 1_500], [2_500, 1_500])), metric(ring)).clearance).toBe(0);
  });

  test("nothing lies wholly in a line", () => {
    expect(containment(metric(dot(0, 0)), metric(line([0, 0], [9, 9])))).toEqual({
      clearance: 0,
      excess: Number.POSITIVE_INFINITY,
    });
  });
});
