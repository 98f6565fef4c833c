import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/core/clause.ts";
import { parsePlan } from "../../src/plan/parse.ts";
import { leadIn, metaOf, partsIn, textOf } from "./fixture.ts";

const han = (length: number): string => "字".repeat(length);
const LINES = [
  "某县发展规划",
  "目 录",
  "第一章 总则.......（1）",
  "序 言",
  "本规划为发展而编。",
  " 第一章 坚持发展第一要务统一思想奋力打造现代新",
  "兴城市",
  "开篇。",
  "第一节 基础",
  `先说一件事情。${han(16)}`,
  `${han(20)}“三山”1`,
  "1",
  "“三山”，即三座山。",
  ` ${han(10)}。`,
  `再说一件事情。${han(16)}`,
  `${han(9)}。`,
  "表 1 指标表",
  "类别 指标",
  "2020 年",
  "经济",
  "（2）",
  "1.某率 5",
  "2.某项很长的指",
  "标 6",
  " 类别 指标",
  "2020 年",
  "7.某量",
  "25",
  "95",
  "注：1.甲。",
  "2.乙。",
  "第二节 任务",
  "一、修路",
  "修路正文。",
  "专栏 1 某某空间格局",
  "一、“一带”拓展",
  "一带正文。",
  "二、“双核”驱动",
  "双核正文。",
  "4",
  "二、架桥",
  `架桥${han(21)}`,
  `${han(5)}。`,
  "专栏 2 重大工程",
  `甲类工程：实施甲字路、${han(18)}`,
  "、乙字桥等项目。",
  "乙类工程：丙站项目。",
  `另一段话${han(19)}`,
  `${han(8)}。`,
];
const TABLE = {
  table: "table1",
  columns: ["类别", "指标", "2020 年"],
  rows: ["经济（2） | 1.某率 | 5", "^ | 2.某项很长的指标 | 6", "社会 | 7.某量 | 25 95"],
};
const plan = (
  rows: readonly string[] = [TABLE.rows[0] ?? "", TABLE.rows[1] ?? "", "^ | 7.某量 | 25 95"],
): Plan => parsePlan({ ...metaOf("printed"), tables: [{ ...TABLE, rows }] }, `${LINES.join("\n\n")}\n`, []);
const pageOf = (id: string): string | undefined =>
  [...plan().sections, ...plan().clauses].find((one) => one.id === `doc/${id}`)?.page;

describe("A printed plan", () => {
  test("chapters, sections, items and boxes have ids that people can type", () => {
    expect(plan().sections.map(({ id, parent }) => [id, parent])).toEqual([
      ["doc/preface", null],
      ["doc/1", null],
      ["doc/1.1", "doc/1"],
      ["doc/table1", "doc/1.1"],
      ["doc/1.2", "doc/1"],
      ["doc/1.2.1", "doc/1.2"],
      ["doc/box1", "doc/1.2.1"],
      ["doc/1.2.2", "doc/1.2"],
      ["doc/box2", "doc/1.2.2"],
    ]);
  });

  test("a heading that fills its line goes on in the next", () => {
    expect(plan().sections[1]?.title).toBe("第一章 坚持发展第一要务统一思想奋力打造现代新兴城市");
    expect(textOf(plan(), "1/1")).toBe("开篇。");
  });

  test("a paragraph goes on over a footnote and a page, and the footnote is a clause of its own", () => {
    expect(textOf(plan(), "1.1/1")).toBe(`先说一件事情。${han(36)}“三山”1${han(10)}。`);
    expect(textOf(plan(), "1.1/note1")).toBe("1 “三山”，即三座山。");
    expect(textOf(plan(), "1.1/2")).toBe(`再说一件事情。${han(25)}。`);
    expect(plan().sections[2]?.content).toEqual(["doc/1.1/1", "doc/1.1/2", "doc/1.1/note1", "doc/table1"]);
  });

  test("the lines of a clause are one span of the raw document unless something else stands between", () => {
    const raw = (id: string) => plan().clauses.find((clause) => clause.id === `doc/${id}`)?.raw;
    expect(raw("1.1/1")).toHaveLength(2);
    expect(raw("1.1/2")).toHaveLength(1);
  });

  test("every clause has its page, every heading the pages of all that stands under it", () => {
    expect(pageOf("preface/1")).toBeUndefined();
    expect(pageOf("1.1/1")).toBe("1–2");
    expect(pageOf("1.1/note1")).toBe("1");
    expect(pageOf("table1/3")).toBe("3");
    expect(pageOf("table1")).toBe("2–3");
    expect(pageOf("1.2.2/1")).toBe("4");
    expect(pageOf("1")).toBe("1–4");
  });

  test("a bare number is a page number only where it is the next page", () => {
    const left = plan().leftovers.filter(({ why }) => why === "page number");
    expect(left).toHaveLength(1);
    expect(plan().clauses.find(({ id }) => id === "doc/table1/3")?.cells).toEqual({
      类别: "经济（2）",
      指标: "7.某量",
      "2020 年": "25 95",
    });
  });

  test("the remark under a table is one clause, the heading of its second page left over", () => {
    expect(textOf(plan(), "table1/note")).toBe("注：1.甲。\n2.乙。");
    expect(plan().leftovers.filter(({ why }) => why === "repeated header")).toHaveLength(2);
    expect(partsIn(plan(), "table1/2")).toEqual(["2.某项很长的指标", "6"]);
  });

  test("a layout that says what the print does not say stops the reading", () => {
    expect(() => plan(["经济（2） | 1.某率 | 6"])).toThrow("has no row");
    expect(() => parsePlan(metaOf("printed"), LINES.join("\n"), [])).toThrow("no layout of table1");
  });

  test("headings inside a box belong to the box, the one after it to the section", () => {
    expect(textOf(plan(), "box1/1")).toBe("一、“一带”拓展\n一带正文。");
    expect(leadIn(plan(), "box1/2")).toBe("二、“双核”驱动");
    expect(plan().sections.find(({ id }) => id === "doc/1.2.2")?.title).toBe("二、架桥");
  });

  test("a box ends at a paragraph whose lines are not as wide as its own", () => {
    expect(partsIn(plan(), "box2/1")).toEqual(["甲字路", han(18), "乙字桥"]);
    expect(leadIn(plan(), "box2/2")).toBe("乙类工程");
    expect(textOf(plan(), "1.2.2/2")).toBe(`另一段话${han(27)}。`);
  });

  test("a short first sentence heads a paragraph only where it is not alone", () => {
    expect(leadIn(plan(), "1.1/1")).toBe("先说一件事情");
    expect(leadIn(plan(), "1.2.1/1")).toBeUndefined();
  });
});
