import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  columns,
  gatherings,
  type TableRow,
  type Tabulation,
  wholeTable,
} from "../../src/core/tabulation.ts";
import { arrange, valuesOf } from "../../src/query/arrange.ts";

fc.configureGlobal({ seed: 15 });

const row = (id: string, more: Partial<TableRow> = {}): TableRow => ({
  id,
  name: `项目${id}`,
  group: "水利",
  amount: null,
  period: "",
  units: "",
  place: "",
  township: "-none",
  class: "none",
  from: "规划",
  ...more,
});
const table = (more: Partial<Tabulation>): Tabulation => ({ ...wholeTable, ...more });
const ids = (rows: readonly TableRow[], more: Partial<Tabulation>) =>
  arrange(rows, table(more)).rows.map(({ id }) => id);

describe("A table", () => {
  const rows = [
    row("1", { amount: 120.5, place: "清河镇" }),
    row("2", { amount: null, place: "云山乡", group: "交通" }),
    row("3", { amount: 80.25, place: "清河镇", group: "交通", units: "水利局" }),
  ];

  test("sorts numbers as numbers, and what states nothing stands last both ways", () => {
    expect(ids(rows, { by: "amount" })).toEqual(["3", "1", "2"]);
    expect(ids(rows, { by: "amount", down: true })).toEqual(["1", "3", "2"]);
  });

  test("sums the amounts that are stated and counts the others apart", () => {
    expect(arrange(rows, wholeTable).total).toEqual({ count: 3, stated: 2, sum: 200.75 });
  });

  test("is narrowed by words anywhere, by a value of a column and by a least amount", () => {
    expect(ids(rows, { words: "水利局" })).toEqual(["3"]);
    expect(ids(rows, { words: "交通 清河" })).toEqual(["3"]);
    expect(ids(rows, { only: { place: "清河镇" } })).toEqual(["1", "3"]);
    expect(ids(rows, { only: { period: "" } })).toEqual(["1", "2", "3"]);
    expect(ids(rows, { least: 100 })).toEqual(["1"]);
  });

  test("gathers rows under heads with their own sums", () => {
    const { lines } = arrange(rows, table({ gather: "group" }));
    expect(lines.map((line) => ("head" in line ? [line.head, line.total] : line.row.id))).toEqual([
      ["水利", { count: 1, stated: 1, sum: 120.5 }],
      "1",
      ["交通", { count: 2, stated: 1, sum: 80.25 }],
      "2",
      "3",
    ]);
  });

  test("tells the values of a column with their count", () => {
    expect(valuesOf(rows, "group")).toEqual([
      ["交通", 2],
      ["水利", 1],
    ]);
  });

  test("however it is arranged, loses and doubles no row, and its heads add up to the whole", () => {
    const any = fc.array(
      fc.record({
        id: fc.uuid(),
        group: fc.constantFrom("水利", "交通", ""),
        amount: fc.option(fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 100)),
        place: fc.constantFrom("清河镇", "云山乡", ""),
        class: fc.constantFrom("digitised", "township", "none"),
      }),
      { maxLength: 60 },
    );
    const how = fc.record({
      by: fc.option(fc.constantFrom(...columns)),
      down: fc.boolean(),
      gather: fc.option(fc.constantFrom(...gatherings)),
    });
    fc.assert(
      fc.property(any, how, (made, by) => {
        const all = made.map(({ id, ...more }) => row(id, more));
        const { lines, rows: kept, total } = arrange(all, table(by));
        expect(kept.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        const heads = lines.flatMap((line) => ("head" in line ? [line.total] : []));
        if (by.gather && all.length > 0) {
          expect(heads.reduce((sum, h) => sum + h.count, 0)).toBe(total.count);
          expect(heads.reduce((sum, h) => sum + h.sum, 0)).toBeCloseTo(total.sum, 4);
        }
        expect(lines.length).toBe(all.length + heads.length);
      }),
    );
  });
});
