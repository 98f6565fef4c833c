import { describe, expect, test } from "vitest";
import { compare } from "../../src/query/compare.ts";
import { asked } from "../fixtures/asked.ts";
import { onEarth, square } from "../fixtures/metric.ts";

const prepared = asked();

describe("Two areas side by side", () => {
  test("what is in both, and in one only", () => {
    const one = { geometry: onEarth(square(4_000, 4_000, 8_000, 8_000)) };
    const other = { geometry: onEarth(square(-8_000, -8_000, -4_000, 4_000)) };
    const layers = ["official", "roads", "land", "named"];
    const answer = compare(prepared, one, other, {}, { layers });
    expect(answer.both).toEqual(["land/county"]);
    expect(answer.onlyA).toEqual(["official/zone"]);
    expect(answer.onlyB).toEqual(["named/park", "roads/main"]);
    expect(answer.a.asked.size / answer.b.asked.size).toBeCloseTo(16 / 48, 4);
    expect(answer.failures).toEqual([]);
  });

  test("the steps of both are told as one", () => {
    const told: number[] = [];
    const area = { geometry: onEarth(square(0, 0, 9, 9)) };
    compare(
      prepared,
      area,
      area,
      {},
      { layers: ["land", "roads"], tick: (done, total) => told.push(done / total) },
    );
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});
