import { describe, expect, test } from "vitest";
import { Cancelled, stepsOf } from "../../src/query/progress.ts";
import { within } from "../../src/query/within.ts";
import { asked } from "../fixtures/asked.ts";
import { dot, onEarth } from "../fixtures/metric.ts";

describe("A question that takes time", () => {
  test("tells its steps up to the last", () => {
    const told: [number, number][] = [];
    expect([...stepsOf(["a", "b"], { tick: (done, total) => told.push([done, total]) })]).toEqual(["a", "b"]);
    expect(told).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  test("is cancelled between steps, by name", () => {
    let steps = 0;
    const stop = (): boolean => {
      steps += 1;
      return steps > 2;
    };
    const ask = () => within(asked(), { geometry: onEarth(dot(0, 0)) }, {}, { stop });
    expect(ask).toThrow(Cancelled);
    expect(steps).toBe(3);
  });
});
