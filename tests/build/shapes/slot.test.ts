import { describe, expect, test } from "vitest";
import { makeCluster, rowSlot } from "../../../src/build/shapes/slot.ts";

const slots = (n: number) => Array.from({ length: n }, (_, k) => rowSlot(k));

describe("An orderly row of marks under a seat", () => {
  test("has five marks a row, all clear of each other and below the seat", () => {
    const all = slots(12);
    expect(new Set(all.map(String)).size).toBe(12);
    const rows = [...new Set(all.map(([, y]) => y))];
    expect(rows.map((row) => all.filter(([, y]) => y === row).length)).toEqual([5, 5, 2]);
    expect(Math.min(...rows)).toBeGreaterThan(10);
    for (const [i, [x, y]] of all.entries())
      for (const [u, v] of all.slice(i + 1)) expect(Math.hypot(x - u, y - v)).toBeGreaterThanOrEqual(13);
  });
});

describe("A cluster", () => {
  test("is one for each spot, and the same for the same order", () => {
    const cluster = makeCluster();
    expect([cluster("a", true), cluster("a", true), cluster("b", true)]).toEqual([
      rowSlot(0),
      rowSlot(1),
      rowSlot(0),
    ]);
    expect(makeCluster()("a", true)).toEqual(rowSlot(0));
  });

  test("leaves the first of what stands on a spot on it, and puts the others below", () => {
    const cluster = makeCluster();
    expect([1, 2, 3].map(() => cluster("a", false))).toEqual([undefined, rowSlot(0), rowSlot(1)]);
  });

  test("never gives two marks of one spot one place, of whichever sort", () => {
    const cluster = makeCluster();
    const given = Array.from({ length: 10 }, (_, i) => String(cluster("a", i % 2 === 0)));
    expect(given.filter((place, i) => given.indexOf(place) !== i)).toEqual([]);
  });
});
