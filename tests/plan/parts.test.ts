import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partsOf } from "../../src/plan/parts.ts";

const split = (text: string): readonly string[] =>
  partsOf(text, 0).map(({ start, end }) => text.slice(start, end));

describe("The works in a line of a box", () => {
  test("works are told apart and 等 is no part of the last name", () => {
    expect(split("某路改造项目、某桥工程、某站建设等。")).toEqual(["某路改造项目", "某桥工程", "某站建设"]);
  });

  test("a list inside brackets does not split its work", () => {
    expect(split("某寺（东院、西院）修缮工程、消防站（甲、乙）项目等。")).toEqual([
      "某寺（东院、西院）修缮工程",
      "消防站（甲、乙）项目",
    ]);
  });

  test("brackets of two widths close each other", () => {
    expect(split("水厂建设项目（12项)、管网工程等。")).toEqual(["水厂建设项目（12项)", "管网工程"]);
  });

  test("places that share one work stay together", () => {
    expect(split("甲村、乙村污水治理项目、丙水库、丁水库等2座水库除险加固工程。")).toEqual([
      "甲村、乙村污水治理项目",
      "丙水库、丁水库等2座水库除险加固工程",
    ]);
  });

  test("a comma after a work and a full stop inside the line also part works", () => {
    expect(split("某沟治理工程,实施某峡治理工程、某设施建设项目等。某终端优化项目等。")).toEqual([
      "某沟治理工程",
      "某峡治理工程",
      "某设施建设项目",
      "某终端优化项目",
    ]);
  });

  test("parts are in order, apart from each other and inside the line", () => {
    const line = fc
      .array(fc.constantFrom("甲", "项目", "、", "等", "。", "（", "）", "“", "”", "，", " ", "实施"))
      .map((words) => words.join(""));
    fc.assert(
      fc.property(line, fc.nat(5), (text, from) => {
        let before = from;
        for (const { start, end } of partsOf(text, from)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
    );
  });
});
