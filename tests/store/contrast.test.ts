import { describe, expect, test } from "vitest";
import type { Aspect } from "../../src/core/beside.ts";
import type { Difference } from "../../src/core/reading.ts";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { contrast, linksOn, quote } from "../../src/store/contrast.ts";
import { differing } from "../../src/store/differing.ts";
import type { State } from "../../src/store/state.ts";
import { catalogue } from "../fixtures/catalogue.ts";
import { clause, meta, planOf, section } from "../fixtures/plan.ts";
import { opening } from "../fixtures/states.ts";

const base = catalogue();
const other = clause("sh/1/1", "支持清河镇建设。其余从略。", { section: "sh/1" });
const city = {
  ...planOf([section("sh/1", "chapter", "第一章", ["sh/1/1"])], [other]),
  meta: { ...meta(), id: "sh", level: "city" as const },
};
const index = indexCatalogue({
  ...base,
  plans: [...base.plans, city],
  links: [...base.links, { clause: "sh/1/1", feature: "seats/qinghe", kind: "named", start: 2, end: 5 }],
});
const shown = ["land", "seats", "projects"];
const beside = (a: Aspect, b: Aspect): State => ({
  ...opening(),
  shown,
  beside: { a, b, manner: "swipe", share: 50, listed: true },
});
const docs = beside({ show: "doc", id: "yz" }, { show: "doc", id: "sh" });
const names = (list: readonly { readonly subject: string }[] = []): string[] =>
  list.map(({ subject }) => subject);

describe("What two sides show", () => {
  test("two documents: what only one speaks of, and what both do, with how much and the first sentence", () => {
    const found = contrast(docs, index);
    expect(names(found?.onlyB)).toEqual([]);
    expect(names(found?.both)).toEqual(["seats/qinghe"]);
    expect(names(found?.onlyA)).toContain("seats/yunshan");
    expect(found?.both[0]?.says).toEqual({
      a: { count: 3, first: { clause: "yz/1/1", words: "做强清河镇，带动云山乡。", start: 0, end: 12 } },
      b: { count: 1, first: { clause: "sh/1/1", words: "支持清河镇建设。", start: 0, end: 8 } },
    });
    expect(found?.onlyA.find(({ subject }) => subject === "seats/yunshan")?.says.b).toEqual({
      count: 0,
      first: null,
    });
  });

  test("every quotation stands in its clause letter by letter", () => {
    const { onlyA = [], onlyB = [], both = [] } = contrast(docs, index) ?? {};
    for (const { says } of [...onlyA, ...onlyB, ...both])
      for (const { first } of [says.a, says.b])
        if (first)
          expect(index.clauses.get(first.clause)?.text.slice(first.start, first.end)).toBe(first.words);
  });

  test("two ready views: the layers of each, and all that the documents say", () => {
    const found = contrast(beside({ show: "view", id: "towns" }, { show: "view", id: "costs" }), index);
    expect(names(found?.onlyA).every((id) => id.startsWith("seats/"))).toBe(true);
    expect(names(found?.onlyB)).toEqual(["projects/1", "projects/2"]);
    const town = found?.onlyA.find(({ subject }) => subject === "seats/qinghe");
    expect([town?.layers, town?.says.a.count]).toEqual([{ a: ["seats"], b: [] }, 4]);
    expect(found?.onlyB.find(({ subject }) => subject === "projects/2")?.located).toBe(false);
  });

  test("before an own file: what the file took away is only there, what it brought only now", () => {
    const mine = indexCatalogue({
      ...base,
      features: base.features
        .filter(({ id }) => id !== "seats/yunshan")
        .concat(
          base.features
            .filter(({ id }) => id === "seats/qinghe")
            .map((f) => ({ ...f, id: "seats/mine", subject: "seats/mine" })),
        ),
    });
    const found = contrast(beside({ show: "before" }, { show: "now" }), mine, indexCatalogue(base));
    expect([names(found?.onlyA), names(found?.onlyB)]).toEqual([["seats/yunshan"], ["seats/mine"]]);
    expect(found?.onlyA[0]?.located).toBe(true);
  });

  test("without a comparison there is nothing to say", () => {
    expect(contrast(opening(), index)).toBeNull();
  });

  test("a row of a table is quoted whole", () => {
    const [link] = linksOn({ show: "now" }, "projects/1", index);
    expect(link && quote(link, index)?.words).toBe(index.clauses.get("yz/table1/1")?.text);
  });
});

describe("The differences on record", () => {
  const side = (of: string) => ({ clause: of, words: "", start: 0, end: 0, says: { zh: "", en: "" } });
  const one = (id: string, ...clauses: readonly string[]): Difference => ({
    id,
    subject: { zh: id, en: id },
    kind: "conflict",
    note: { zh: "", en: "" },
    sides: clauses.map(side),
  });
  const all = [
    one("within", "yz/1/1", "yz/1.1/1"),
    one("town", "yz/1/1", "sh/1/1"),
    one("apart", "yz/2/1", "sh/2/1"),
  ];
  const pair = docs.beside;
  if (!pair) throw new Error("no comparison");

  test("are those between the two documents, and with a place those that touch what speaks of it", () => {
    expect(differing(all, pair, index)?.map(({ id }) => id)).toEqual(["town", "apart"]);
    expect(differing(all, pair, index, "seats/qinghe")?.map(({ id }) => id)).toEqual(["town"]);
    expect(differing(all, pair, index, "projects/2")).toEqual([]);
  });

  test("are no question where a side is no document or both are one", () => {
    expect(differing(all, { ...pair, b: { show: "now" } }, index)).toBeNull();
    expect(differing(all, { ...pair, b: pair.a }, index)).toBeNull();
  });
});
