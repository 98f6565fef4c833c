import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pileUp } from "../../src/query/piles.ts";
import { row, rows } from "../fixtures/rows.ts";

fc.configureGlobal({ seed: 15 });

const exact = (amount: number): bigint => BigInt(Math.round(amount * 10_000));

describe("Money piled up", () => {
  test("puts the largest sum first and counts what states no amount apart", () => {
    const { piles, total } = pileUp(
      [
        row("1", { amount: 120.5 }),
        row("2", { group: "交通" }),
        row("3", { group: "交通", amount: 800 }),
        row("4", { group: "教育" }),
      ],
      "group",
    );
    expect(piles.map(({ key, total: { sum, count, stated } }) => [key, sum, count, stated])).toEqual([
      ["交通", 800, 2, 1],
      ["水利", 120.5, 1, 1],
      ["教育", 0, 1, 0],
    ]);
    expect(total).toEqual({ count: 4, stated: 2, sum: 920.5 });
  });

  test("loses and doubles no row and no amount, by whatever it is piled and in whatever lists it stands", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom("group" as const, "township" as const), (all, by) => {
        const { piles, lists, total } = pileUp(all, by);
        const given = all.reduce((sum, { amount }) => sum + exact(amount ?? 0), 0n);
        expect(exact(total.sum)).toBe(given);
        for (const heaps of [piles, lists]) {
          expect(heaps.flatMap((heap) => heap.rows.map(({ id }) => id)).toSorted()).toEqual(
            all.map(({ id }) => id).toSorted(),
          );
          expect(heaps.reduce((sum, heap) => sum + exact(heap.total.sum), 0n)).toBe(given);
          const stated = heaps.reduce((sum, heap) => sum + heap.total.stated, 0);
          const unstated = heaps.reduce((sum, heap) => sum + heap.total.count - heap.total.stated, 0);
          expect([stated, unstated]).toEqual([
            all.filter(({ amount }) => amount !== null).length,
            all.filter(({ amount }) => amount === null).length,
          ]);
        }
        for (const { key, rows: own } of piles) expect(own.every((one) => one[by] === key)).toBe(true);
      }),
    );
  });

  test("an amount of nothing is an amount, and no amount is none", () => {
    const { piles } = pileUp([row("1", { amount: 0 }), row("2")], "group");
    expect(piles[0]?.total).toEqual({ count: 2, stated: 1, sum: 0 });
  });
});
