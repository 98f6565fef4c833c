import { expect, test } from "vitest";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { findFor } from "../../src/store/found.ts";
import type { Search } from "../../src/store/state.ts";
import { catalogue } from "../fixtures/catalogue.ts";

const index = indexCatalogue(catalogue());
const all: Search = { words: "项目", docs: [], theme: null, place: null, open: true };
const ids = (change: Partial<Search>) =>
  findFor({ ...all, ...change }, index).hits.map((hit) => hit.clause.id);

test("a search without filters looks at every clause", () => {
  expect(ids({}).sort()).toEqual(["yz/table1/1", "yz/table1/2"]);
});

test("a search among documents finds nothing in others", () => {
  expect(ids({ docs: ["yz"] })).toHaveLength(2);
  expect(ids({ docs: ["y"] })).toEqual([]);
});

test("a theme admits the clauses that hold one of its words", () => {
  expect(ids({ theme: "roads" })).toEqual(["yz/table1/2"]);
  expect(ids({ theme: "water" })).toEqual(["yz/table1/1"]);
});

test("a place admits the clauses that are tied to it", () => {
  expect(ids({ place: "seats/qinghe" })).toEqual(["yz/table1/1"]);
});

test("the same search is answered once, for another catalogue anew", () => {
  expect(findFor(all, index)).toBe(findFor(all, index));
  const empty = indexCatalogue({ ...catalogue(), plans: [] });
  expect(findFor(all, empty).hits).toEqual([]);
});
