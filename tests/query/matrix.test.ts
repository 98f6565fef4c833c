import { expect, test } from "vitest";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { matrixLayers, matrixOf } from "../../src/query/matrix.ts";
import { catalogue } from "../fixtures/catalogue.ts";

const index = indexCatalogue(catalogue());

test("the layers to choose among are those that the documents speak of, without lists of projects", () => {
  expect(matrixLayers(index)).toEqual(["seats"]);
});

test("every place of a layer has a cell for each document with the clauses that speak of it, in order", () => {
  const rows = matrixOf(index, "seats");
  expect(rows.map(({ feature, cells, count }) => [feature.id, cells, count])).toEqual([
    ["seats/qinghe", [["yz/1/1", "yz/1.1/1", "yz/table1/1"]], 3],
    ["seats/yunshan", [["yz/1/1", "yz/1.1/1"]], 2],
  ]);
});

test("a place that no document speaks of stays in its row, and a layer that is not there has none", () => {
  expect(matrixOf(index, "zones").map(({ count }) => count)).toEqual([0, 0]);
  expect(matrixOf(index, "nowhere")).toEqual([]);
});
