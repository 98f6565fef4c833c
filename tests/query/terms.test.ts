import { expect, test } from "vitest";
import { termsOf } from "../../src/query/terms.ts";
import { clause, planOf } from "../fixtures/plan.ts";

const definition = (id: string, text: string, end: number) =>
  clause(id, text, { kind: "definition", lead: { start: 0, end } });

test("the terms of a plan are the headings of its definitions, longest first, without number and colon", () => {
  const defined = planOf(
    [],
    [definition("yz/terms/1", "1、水厂：供水。", 5), definition("yz/terms/2", "2、一河两岸：格局。", 7)],
  );
  expect(termsOf([defined])).toEqual([
    { words: "一河两岸", clause: "yz/terms/2" },
    { words: "水厂", clause: "yz/terms/1" },
  ]);
});

test("a paragraph with a run-in heading defines nothing, nor does a definition without one", () => {
  const plain = planOf(
    [],
    [
      clause("yz/1/1", "水厂：供水。", { lead: { start: 0, end: 2 } }),
      clause("yz/terms/1", "水厂", { kind: "definition" }),
    ],
  );
  expect(termsOf([plain])).toEqual([]);
});
