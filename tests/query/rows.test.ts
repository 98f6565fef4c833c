import { expect, test } from "vitest";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { rowsOf } from "../../src/query/rows.ts";
import { catalogue } from "../fixtures/catalogue.ts";

const index = indexCatalogue(catalogue());

test("the table of everything holds the projects of every such layer, with amount, place and document", () => {
  const rows = rowsOf(index, "all", "zh");
  const first = rows.find(({ id }) => id === "projects/1");
  expect(first).toMatchObject({
    name: "清河镇水厂项目",
    group: "水利",
    amount: 120,
    class: "township",
    place: "清河镇",
  });
  expect(rows.find(({ id }) => id === "projects/2")).toMatchObject({ place: "", class: "county" });
});

test("the table of a layer holds its features by category, each subject once", () => {
  const rows = rowsOf(index, "seats", "en");
  expect(rows.map(({ id }) => id)).toContain("seats/qinghe");
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.every(({ from }) => from !== "")).toBe(true);
});

test("a layer that is not there has no rows", () => {
  expect(rowsOf(index, "nowhere", "zh")).toEqual([]);
});
