import { beforeAll, describe, expect, test } from "vitest";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import type { Catalogue, Studies } from "../../src/core/catalogue.ts";
import { root } from "./source.ts";

let made: Catalogue & Studies;

beforeAll(() => {
  made = makeCatalogue(root);
});

describe("What was read out of the five plans", () => {
  test("every quotation of a difference or a level is the clause's own words at its offsets", () => {
    const texts = new Map(made.plans.flatMap((plan) => plan.clauses).map((c) => [c.id, c.text]));
    const quotations = [...made.differences.flatMap((d) => d.sides), ...made.levels.flatMap((t) => t.says)];
    expect(quotations.length).toBeGreaterThan(200);
    for (const { clause, start, end, words } of quotations)
      expect(texts.get(clause)?.slice(start, end)).toBe(words);
  });

  test("a difference has two sides that say two things, and a comparison that differs names its difference", () => {
    for (const { id, sides } of made.differences) {
      expect(sides.length, id).toBeGreaterThan(1);
      expect(new Set(sides.map((side) => side.says.zh)).size, id).toBeGreaterThan(1);
    }
    const known = new Set(made.differences.map((d) => d.id));
    for (const { what, outcome, difference } of made.compared)
      expect(outcome === "differs" ? known.has(difference ?? "") : difference === null, what.zh).toBe(true);
  });

  test("a theme is spoken of on two levels at least", () => {
    const level = new Map(made.plans.map(({ meta }) => [meta.id, meta.level]));
    for (const { id, says } of made.levels)
      expect(new Set(says.map((q) => level.get(q.clause.split("/")[0] ?? ""))).size, id).toBeGreaterThan(1);
  });

  test("the five tables are indicators, one for every printed row that names one", () => {
    const count = (table: string) => made.indicators.filter((i) => i.id.startsWith(`${table}/`)).length;
    expect(["hz15/table1", "hz15/table2", "pilot/table1", "hd14/table1", "hd14/table2"].map(count)).toEqual([
      21, 23, 9, 28, 26,
    ]);
    const forest = made.indicators.find((i) => i.id === "hz15/table2/1");
    expect(forest).toMatchObject({ name: "森林覆盖率", unit: "%", attribute: "约束性" });
    expect(forest?.values.map((v) => [v.role, v.year, v.value])).toEqual([
      ["base", 2025, 19.96],
      ["target", 2030, 20.06],
    ]);
  });

  test("the register holds the annex, the boxes and the tasks, and an amount comes from the entry's words", () => {
    const kinds = (kind: string) => made.projects.filter((p) => p.kind === kind);
    expect(kinds("annex")).toHaveLength(61);
    expect(kinds("box").filter((p) => p.doc === "hz15").length).toBeGreaterThan(400);
    expect(kinds("task").every((p) => p.doc === "hdtasks")).toBe(true);
    expect(kinds("task").length).toBeGreaterThan(10);
    const texts = new Map(made.plans.flatMap((plan) => plan.clauses).map((c) => [c.id, c.text]));
    for (const p of made.projects) {
      expect(texts.get(p.clause), p.id).toContain(p.name);
      if (p.amountWords) expect(texts.get(p.clause), p.id).toContain(p.amountWords);
    }
    const tunnels = made.projects.find((p) => p.id === "projects/42");
    expect(tunnels).toMatchObject({ investment: 6000, amountStated: 349_000 });
  });
});
