import { describe, expect, test } from "vitest";
import type { Box, Shape } from "../../../src/query/geometry/shape.ts";
import { shapeOfLines } from "../../../src/query/geometry/shape.ts";
import { commonArea } from "../../../src/query/geometry/sweep.ts";

/** Rectangles in exact metres, one part each, whose edges lie on each other to the last digit. */
const boxes = (...all: Box[]): Shape =>
  shapeOfLines(
    2,
    all.flatMap(([w, s, e, n]) => [w, s, e, s, e, s, e, n, e, n, w, n, w, n, w, s]),
    all.flatMap((_, part) => [part, part, part, part]),
  );

const whole: Box = [-1_000, -1_000, 1_000, 1_000];

describe("A sweep over exact coordinates", () => {
  test.each<[string, Shape, Shape | undefined, Box, number]>([
    ["an upright square alone", boxes([0, 0, 10, 10]), undefined, [0, 0, 10, 10], 100],
    ["alone in half of its box", boxes([0, 0, 10, 10]), undefined, [5, 0, 10, 10], 50],
    ["a box that lies wholly in it", boxes(whole), undefined, [1, 2, 3, 4], 4],
    ["a square and itself", boxes([0, 0, 10, 10]), boxes([0, 0, 10, 10]), [0, 0, 10, 10], 100],
    ["a square and its western half", boxes([0, 0, 10, 10]), boxes([0, 0, 5, 10]), [0, 0, 5, 10], 50],
    ["a square and its eastern half", boxes([0, 0, 10, 10]), boxes([5, 0, 10, 10]), [5, 0, 10, 10], 50],
    ["squares that share an edge", boxes([0, 0, 10, 10]), boxes([10, 0, 20, 10]), [10, 0, 10, 10], 0],
    ["a square around a square", boxes(whole), boxes([1, 1, 2, 2]), [1, 1, 2, 2], 1],
    [
      "two parts side by side",
      boxes([0, 0, 5, 10], [5, 0, 10, 10]),
      boxes([0, 0, 10, 10]),
      [0, 0, 10, 10],
      100,
    ],
    [
      "two parts that overlap",
      boxes([0, 0, 6, 10], [4, 0, 10, 10]),
      boxes([0, 0, 10, 10]),
      [0, 0, 10, 10],
      100,
    ],
  ])("%s", (_, a, b, box, area) => {
    expect(commonArea(a, b, box)).toBeCloseTo(area, 9);
    if (b) expect(commonArea(b, a, box)).toBeCloseTo(area, 9);
  });
});
