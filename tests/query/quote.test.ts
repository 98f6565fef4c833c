import fc from "fast-check";
import { expect, test } from "vitest";
import { clausesWith, findWords } from "../../src/query/quote.ts";
import { plan } from "../fixtures/plan.ts";

fc.configureGlobal({ seed: 15 });

test("words are found in a text whatever the blanks between them", () => {
  expect(findWords("投资 120 万元", "120万元")).toEqual({ start: 3, end: 9 });
  expect(findWords("投资120万元", "120 万 元")).toEqual({ start: 2, end: 7 });
});

test("words that are not there, or are no words, are not found", () => {
  expect(findWords("投资120万元", "130万元")).toBeUndefined();
  expect(findWords("投资120万元", "  ")).toBeUndefined();
  expect(findWords("", "水厂")).toBeUndefined();
});

test("a span cuts the words out of the text, for any words of any text", () => {
  const scraps = fc.array(fc.constantFrom("清", "河", " ", "\n", "镇", "𠮷"), { maxLength: 20 });
  fc.assert(
    fc.property(scraps, fc.nat(20), fc.nat(20), (parts, a, b) => {
      const text = parts.join("");
      const words = text.slice(Math.min(a, b), Math.max(a, b));
      const span = findWords(text, words);
      const bare = (some: string) => some.replace(/\s/g, "");
      if (bare(words) === "") expect(span).toBeUndefined();
      else expect(bare(text.slice(span?.start, span?.end))).toBe(bare(words));
    }),
  );
});

test("clauses are sought in one document only", () => {
  const { clauses } = plan();
  expect(clausesWith(clauses, "yz", "清河镇").map(({ clause }) => clause.id)).toEqual([
    "yz/1/1",
    "yz/1.1/1",
    "yz/table1/1",
  ]);
  expect(clausesWith(clauses, "y", "清河镇")).toEqual([]);
});
