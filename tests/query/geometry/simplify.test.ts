import { describe, expect, test } from "vitest";
import { distanceBetween } from "../../../src/query/geometry/distance.ts";
import { shapeOfLines } from "../../../src/query/geometry/shape.ts";
import { simplified } from "../../../src/query/geometry/simplify.ts";
import { star } from "../../fixtures/pairs.ts";
import { random } from "../../fixtures/random.ts";

const seed = 77;

describe("A chain with fewer vertices", () => {
  test(`keeps within the metres it may lose, seed ${seed}`, () => {
    const next = random(seed);
    for (const loss of [1, 20, 150]) {
      const ring = star(next, 1_000, 200);
      const closed = [...ring, ring[0] ?? []];
      const fewer = simplified(closed, loss);
      expect(fewer.length).toBeLessThanOrEqual(closed.length);
      expect([fewer[0], fewer.at(-1)]).toEqual([closed[0], closed[0]]);
      const lines = fewer.slice(1).flatMap((to, k) => [...(fewer[k] ?? []), ...to]);
      const chain = shapeOfLines(
        1,
        lines,
        fewer.slice(1).map(() => 0),
      );
      for (const [x = 0, y = 0] of closed)
        expect(distanceBetween(shapeOfLines(0, [x, y, x, y], [0]), chain)).toBeLessThanOrEqual(loss + 1e-9);
    }
  });

  test("one too small to keep a shape comes back as it was", () => {
    const tiny = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0.5, 1.2],
      [0, 1],
      [0, 0],
    ];
    expect(simplified(tiny, 50)).toBe(tiny);
  });
});
