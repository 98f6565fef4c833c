import { describe, expect, test } from "vitest";
import { bufferOf } from "../../src/query/buffer.ts";
import { areaOf } from "../../src/query/geometry/measure.ts";
import { asked } from "../fixtures/asked.ts";
import { dot, onEarth } from "../fixtures/metric.ts";

describe("A buffer", () => {
  test("is asked for in a unit", () => {
    const [one, same, li] = [
      bufferOf(asked(), onEarth(dot(0, 0)), 1_000),
      bufferOf(asked(), onEarth(dot(0, 0)), 1, "km"),
      bufferOf(asked(), onEarth(dot(0, 0)), 2, "li"),
    ];
    expect(one).toEqual(same);
    expect(one).toEqual(li);
    expect(one && areaOf(one) / 1e6).toBeCloseTo(Math.PI, 1);
  });
});
