import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/core/fold.ts";
import { makeCorpus, search } from "../../src/query/search.ts";
import { clause, plan } from "../fixtures/plan.ts";

fc.configureGlobal({ seed: 15 });

const corpus = makeCorpus(plan().clauses);
const ids = (words: string) => search(corpus, words).hits.map((hit) => hit.clause.id);

describe("A search in the text", () => {
  test("finds every clause that holds the words, and marks each place where they stand", () => {
    const [first] = search(corpus, "清河镇").hits;
    expect(ids("清河镇").sort()).toEqual(["yz/1.1/1", "yz/1/1", "yz/table1/1"]);
    expect(first?.spans.map(({ start, end }) => first.clause.text.slice(start, end))).toEqual(["清河镇"]);
  });

  test("asks for all words where several are given", () => {
    expect(ids("清河镇 水厂")).toEqual(["yz/table1/1"]);
    expect(search(corpus, "清河镇 水厂").near).toBe(false);
    expect(search(corpus, "清河镇 道路").near).toBe(true);
  });

  test("does not mind width and case", () => {
    const small = makeCorpus([clause("yz/3/1", "建设Ｇ6公路（二期）")]);
    expect(search(small, "g６ (二期)").hits).toHaveLength(1);
  });

  test("puts a clause first that has the words in its run-in heading", () => {
    const two = makeCorpus([
      clause("yz/3/1", "水厂，水厂。"),
      clause("yz/3/2", "水厂建设。推进。", { lead: { start: 0, end: 4 } }),
    ]);
    expect(search(two, "水厂").hits.map((hit) => hit.clause.id)).toEqual(["yz/3/2", "yz/3/1"]);
  });

  test("says that it found something near where nothing matches letter by letter", () => {
    const found = search(corpus, "清河镇的水厂项目");
    expect([found.near, found.hits[0]?.clause.id]).toEqual([true, "yz/table1/1"]);
    expect(search(corpus, "清河镇").near).toBe(false);
  });

  test("finds nothing for no words, or for words that are nowhere near", () => {
    expect(search(corpus, "  ")).toEqual({ hits: [], near: false });
    expect(ids("航天发射中心")).toEqual([]);
  });

  test("looks only at the clauses that are admitted", () => {
    const { hits } = search(corpus, "清河镇", ({ kind }) => kind === "row");
    expect(hits.map((hit) => hit.clause.id)).toEqual(["yz/table1/1"]);
  });

  test("whatever is searched, every span cuts words of the search from its clause", () => {
    const words = fc.array(fc.constantFrom("清", "河", "镇", "水厂", "项目", " ", "（", "x"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        words.map((parts) => parts.join("")),
        (asked) => {
          for (const { clause: hit, spans } of search(corpus, asked).hits) {
            expect(spans.length).toBeGreaterThan(0);
            for (const { start, end } of spans)
              expect(fold(asked)).toContain(fold(hit.text.slice(start, end)) || "nothing");
          }
        },
      ),
    );
  });
});
