import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/core/indicator.ts";
import { wholeTable } from "../../src/core/tabulation.ts";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { indicatorTables, showMatrix, showMoney, showPhases, tableOf } from "../../src/store/charts.ts";
import { catalogue } from "../fixtures/catalogue.ts";

const index = indexCatalogue(catalogue());
const money = { id: "townships", form: null, of: null } as const;

describe("What a chart shows", () => {
  test("of money is at first the one list that states amounts, then what the reader's table is narrowed to", () => {
    expect(tableOf({ chart: money, table: null }, index)).toEqual({ ...wholeTable, of: "projects" });
    const table = { ...wholeTable, words: "水" };
    expect(tableOf({ chart: money, table }, index)).toBe(table);
    expect(tableOf({ chart: { ...money, id: "phases" }, table: null }, index)).toBe(wholeTable);
  });

  test("is narrowed by the same filter as the table", () => {
    const of = (words: string) => showMoney("townships", { ...wholeTable, words }, index, "zh");
    expect(of("").piles.map(({ key, total }) => [key, total.sum, total.count])).toEqual([
      ["qinghe", 120, 1],
      ["-county", 0, 1],
    ]);
    expect(of("水厂").piles.map(({ key }) => key)).toEqual(["qinghe"]);
    expect(showMoney("groups", wholeTable, index, "zh").piles.map(({ key }) => key)).toEqual([
      "水利",
      "交通",
    ]);
    expect(showPhases({ ...wholeTable, words: "水厂" }, index, "zh").map(({ rows }) => rows.length)).toEqual([
      1,
    ]);
  });

  test("of places is a layer that there is", () => {
    expect(showMatrix({ of: "nowhere" }, index)).toMatchObject({ layers: ["seats"], layer: "seats" });
  });

  test("of indicators is first the table of the county's latest document that has base and target", () => {
    const indicator = (id: string, ...roles: readonly ("base" | "target" | "reached")[]): Indicator => ({
      id,
      doc: "yz",
      clause: id,
      group: null,
      name: "x",
      unit: null,
      values: roles.map((role) => ({ role, year: null, basis: null, text: "1", value: 1 })),
      attribute: null,
      marks: [],
      note: null,
    });
    const all = [indicator("yz/table1/1", "target", "reached"), indicator("yz/table2/1", "base", "target")];
    expect(indicatorTables(all, index)).toEqual(["yz/table2", "yz/table1"]);
  });
});
