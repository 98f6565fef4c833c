import { describe, expect, test } from "vitest";
import { checkQuotations } from "../../../src/build/check/quotations.ts";
import type { CatalogueFeature } from "../../../src/core/feature.ts";
import type { Link } from "../../../src/core/link.ts";
import { features, links } from "../../fixtures/catalogue.ts";
import { clause, plan } from "../../fixtures/plan.ts";
import { inLayer } from "../../fixtures/stack.ts";

const clauses = new Map(plan().clauses.map((c) => [c.id, c]));
const issues = (some: readonly CatalogueFeature[], ties: readonly Link[] = []) =>
  checkQuotations(some, clauses, ties).map(({ where, message }) => `${where}: ${message}`);
const quoting = (more: Readonly<Record<string, unknown>>) => [inLayer("works", "1", "point", null, more)];

describe("What the data quotes", () => {
  test("and ties to the text has no issue where all of it stands there", () => {
    expect(issues(features(), links())).toEqual([]);
    const role = { words: "以清河镇为核心", en: "core", clause: "yz/1.1/1" };
    expect(issues(quoting({ role }))).toEqual([]);
  });

  test("must be in the clause letter by letter: the words of a place", () => {
    expect(issues(quoting({ clause: "yz/1/1", words: "清水镇" }))).toEqual([
      "works/1: quotes 「清水镇」, which does not stand in yz/1/1",
    ]);
  });

  test("must be in the clause letter by letter: the name, where no other words are given", () => {
    expect(issues(quoting({ clause: "yz/1/1", name: "水厂" }))).toEqual([
      "works/1: quotes 「水厂」, which does not stand in yz/1/1",
    ]);
  });

  test("must be in the clause letter by letter: a town's part in the system", () => {
    const role = { words: "以清河镇为副心", en: "sub-core", clause: "yz/1.1/1" };
    expect(issues(quoting({ role }))).toEqual([
      "works/1: quotes 「以清河镇为副心」, which does not stand in yz/1.1/1",
    ]);
  });

  test("must be from a clause that a plan has", () => {
    expect(issues(quoting({ clause: "yz/9/9" }))).toEqual([
      "works/1: names the clause yz/9/9, which no plan has",
    ]);
  });

  test.each<[string, Partial<Link>, string]>([
    [
      "starts at a clause",
      { clause: "yz/9/9" },
      "link yz/9/9 → seats/qinghe: starts at a clause that no plan has",
    ],
    [
      "ends at a feature",
      { feature: "seats/x" },
      "link yz/1/1 → seats/x: ends at a feature that no layer has",
    ],
    ["begins in the text", { start: -1 }, "link yz/1/1 → seats/qinghe: has offsets outside the clause"],
    ["holds words", { start: 5 }, "link yz/1/1 → seats/qinghe: has offsets outside the clause"],
    ["ends in the text", { end: 99 }, "link yz/1/1 → seats/qinghe: has offsets outside the clause"],
  ])("must be tied by a link that %s", (_, change, message) => {
    const [first] = links();
    if (!first) throw new Error("no link");
    expect(issues(features(), [{ ...first, ...change }])).toEqual([message]);
  });

  test("is told at once, however much of it is wrong", () => {
    const [first] = links();
    if (!first) throw new Error("no link");
    const some = [
      ...features(),
      ...quoting({ clause: "yz/1/1", words: "甲" }),
      ...quoting({ clause: "yz/9/9" }),
    ];
    expect(issues(some, [{ ...first, clause: "yz/9/9", feature: "seats/x" }])).toHaveLength(4);
    expect(clause("yz/1/1", "").text).toBe("");
  });
});
