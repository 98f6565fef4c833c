import { expect, test } from "vitest";
import { chapterOf } from "../../src/query/chapter.ts";
import { plan } from "../fixtures/plan.ts";

const { clauses, sections } = plan();
const chapter = (id: string) =>
  chapterOf(id, new Map(clauses.map((c) => [c.id, c])), new Map(sections.map((s) => [s.id, s])))?.id;

test("a row of a table in a section belongs to the chapter", () => {
  expect(chapter("yz/table1/2")).toBe("yz/1");
});

test("a section belongs to its chapter, and a chapter to itself", () => {
  expect([chapter("yz/1.1"), chapter("yz/2")]).toEqual(["yz/1", "yz/2"]);
});

test("an id that no plan has belongs to no chapter", () => {
  expect([chapter("yz/9/9"), chapter(""), chapter("constructor")]).toEqual([undefined, undefined, undefined]);
});
