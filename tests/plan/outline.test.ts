import { describe, expect, test } from "vitest";
import { leadIn, partsIn, read, textOf } from "./fixture.ts";

const plan = () =>
  read("outline", [
    "某县发展规划",
    "目 录",
    "前言.....\t1",
    "第一章 总则.....2",
    "第一节 基础.....3",
    "名词解释.....9",
    "前言",
    "序。",
    "第一章 总则",
    "开篇。",
    "第一节 基础",
    "优化格局。构建“一",
    "心多点”布局。",
    "专栏 1 重大工程",
    "甲类工程：某路项目、某桥改",
    "造工程等。",
    "正文继续。后面还有。",
    "表 1 指标\n指标\t单位\t目标\t\n\t\t\t总量\n1. 某率\t%\t5\t6\n\n指标\t单位\t目标\t\n\t\t\t总量\n2. 某量\t吨\t7\t8",
    "备注：“*”为预计",
    "名词解释",
    "- 1、某词：**释义一",
    "- 2、另词：**释义二、",
    "接着。",
    "又一段。",
  ]);

describe("A five-year outline", () => {
  test("chapters, sections, boxes, tables and terms have ids that people can type", () => {
    expect(plan().sections.map((section) => [section.id, section.parent])).toEqual([
      ["doc/preface", null],
      ["doc/1", null],
      ["doc/1.1", "doc/1"],
      ["doc/box1", "doc/1.1"],
      ["doc/table1", "doc/1.1"],
      ["doc/terms", null],
    ]);
  });

  test("a chapter's opening paragraph is counted under the chapter", () => {
    expect(textOf(plan(), "1/1")).toBe("开篇。");
  });

  test("a paragraph split by a page break is one clause with its run-in heading", () => {
    expect(textOf(plan(), "1.1/1")).toBe("优化格局。构建“一心多点”布局。");
    expect(leadIn(plan(), "1.1/1")).toBe("优化格局");
  });

  test("a box ends at the next ordinary paragraph, which is counted on in its section", () => {
    expect(partsIn(plan(), "box1/1")).toEqual(["某路项目", "某桥改造工程"]);
    expect(textOf(plan(), "1.1/2")).toBe("正文继续。后面还有。");
  });

  test("a section tells what stands in it in the order of the print", () => {
    const section = plan().sections.find(({ id }) => id === "doc/1.1");
    expect(section?.content).toEqual(["doc/1.1/1", "doc/box1", "doc/1.1/2", "doc/table1"]);
  });

  test("a table goes on after a page break without its repeated heading", () => {
    expect(plan().clauses.find(({ id }) => id === "doc/table1/2")?.cells).toEqual({
      指标: "2. 某量",
      单位: "吨",
      目标: "7",
      目标·总量: "8",
    });
    expect(textOf(plan(), "table1/note")).toBe("备注：“*”为预计");
    expect(plan().leftovers.filter(({ why }) => why === "repeated header")).toHaveLength(2);
  });

  test("a definition has its number, its term and all its paragraphs", () => {
    expect(textOf(plan(), "terms/1")).toBe("1、某词：释义一");
    expect(leadIn(plan(), "terms/2")).toBe("另词");
    expect(textOf(plan(), "terms/2")).toBe("2、另词：释义二、接着。\n又一段。");
  });

  test("clauses know the headings above them and their pages", () => {
    const entry = plan().clauses.find(({ id }) => id === "doc/box1/1");
    expect(entry?.path).toEqual(["第一章 总则", "第一节 基础", "专栏 1 重大工程"]);
    expect(entry?.page).toBe("3–9");
    expect(plan().clauses.find(({ id }) => id === "doc/1/1")?.page).toBe("2–3");
  });

  test("a shape without parser is refused by name", () => {
    expect(() => read("scroll", [])).toThrow("scroll");
  });
});
