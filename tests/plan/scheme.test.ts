import { describe, expect, test } from "vitest";
import { leadIn, read, textOf } from "./fixture.ts";

const plan = () =>
  read("scheme", [
    "某政〔2025〕1号",
    "# 某县人民政府关于印发某方案的通知",
    "各乡镇：",
    "某县人民政府",
    "2025年7月31日",
    "#### 一、总体思路",
    "**有优势。**正文。",
    "## 二、主要任务",
    "**（一）某任务**",
    "**任务名称：**某名称",
    "**试点路径：**",
    "**(1) 第一条。**先写",
    "到这里。",
    "另起一页的一段。",
    "专栏 1 重点项目",
    "某路项目。总投资 5 万元。",
    "**某桥项目**。总投资 6 万元。",
    "（2）**第二条。**正文。",
    "**牵头单位:** 某县某",
    "某局",
    "附件",
    "### **某方案项目汇总表**",
    "单位：万元",
    "| 序号 | 项目名称 | 总投资 |\n|---|---|---|\n| | <b>合计（1项）</b> | <b>5</b> |\n| 一 | 某组 | 5 |",
    "| 序号 | 项目名称 | 总投资 |\n|---|---|---|\n| 1 | 某路项目 | 5 |",
    "**信息公开属性：主动公开**",
    "抄送：各单位。",
  ]);

describe("The scheme of a pilot", () => {
  test("the hierarchy follows the numbering, whatever the marks of the scan say", () => {
    expect(plan().sections.map((section) => [section.id, section.parent])).toEqual([
      ["doc/notice", null],
      ["doc/1", null],
      ["doc/2", null],
      ["doc/2.1", "doc/2"],
      ["doc/2.1.path", "doc/2.1"],
      ["doc/box1", "doc/2.1.path"],
      ["doc/annex", null],
    ]);
  });

  test("a field of a task has its name and its value", () => {
    const task = plan().clauses.find(({ id }) => id === "doc/2.1/2");
    expect(task).toMatchObject({ kind: "task", cells: { 牵头单位: "某县某某局" } });
    expect(leadIn(plan(), "2.1/2")).toBe("牵头单位");
  });

  test("an item goes on over a page that ended with a sentence", () => {
    expect(textOf(plan(), "2.1.path/1")).toBe("(1) 第一条。先写到这里。另起一页的一段。");
    expect(leadIn(plan(), "2.1.path/1")).toBe("第一条");
  });

  test("items after a box are counted by their printed number", () => {
    expect(textOf(plan(), "2.1.path/2")).toBe("（2）第二条。正文。");
  });

  test("a project of a box is headed by its name, bold or not", () => {
    expect(leadIn(plan(), "box1/1")).toBe("某路项目");
    expect(leadIn(plan(), "box1/2")).toBe("某桥项目");
  });

  test("the annex keeps unit, total, groups and projects in order", () => {
    const annex = plan().sections.find(({ id }) => id === "doc/annex");
    expect(annex?.content).toEqual(["doc/annex/unit", "doc/annex/total", "doc/annex/g1", "doc/annex/1"]);
    expect(plan().clauses.at(-1)?.cells).toEqual({ 序号: "1", 项目名称: "某路项目", 总投资: "5" });
  });

  test("what only makes the paper official is left over with its reason", () => {
    const left = plan().leftovers.map(({ why }) => why);
    expect(left.filter((why) => why === "issuing formula")).toHaveLength(5);
    expect(left.filter((why) => why === "repeated header")).toHaveLength(1);
  });
});
