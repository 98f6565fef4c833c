import { expect, test } from "vitest";
import { definitionIn, termsOf } from "../../src/query/terms.ts";
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

test("quoted words that a sentence explains are terms too, each place of its own, and quote that sentence", () => {
  const text = "构建格局。构建“一屏”即北部山脉生态屏障，突出安全。以“双带”为重点。“一心”为清河镇，强化功能。";
  const paragraph = clause("yz/1/1", text);
  const other = clause("yz/1/2", "强化“一心”即以中心城区为核心。“多点”，即以云山乡等为节点。");
  expect(termsOf([planOf([], [paragraph, other])])).toEqual([
    { words: "“一屏”", clause: "yz/1/1" },
    { words: "“一心”", clause: "yz/1/1" },
    { words: "“一心”", clause: "yz/1/2" },
    { words: "“多点”", clause: "yz/1/2" },
  ]);
  expect(definitionIn(paragraph, "“一心”")).toBe("“一心”为清河镇，强化功能。");
  const whole = definition("yz/terms/1", "1、水厂：供水。也供热。", 5);
  expect(definitionIn(whole, "水厂")).toBe(whole.text);
});
