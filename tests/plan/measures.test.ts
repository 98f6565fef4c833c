import { describe, expect, test } from "vitest";
import { leadIn, partsIn, read, textOf } from "./fixture.ts";

const plan = () =>
  read("measures", [
    "某县委办公室文件",
    "某办发〔2025〕1号",
    "某县人民政府印发《某县发展规划》的通知",
    "各乡镇：",
    "某县人民政府",
    "(发至乡,此件可公开发布)",
    "2025年7月9日",
    "某县发展规划",
    "为了发展，制定本规划。",
    "一、总体要求",
    "以人为本。",
    "二、主要任务",
    "(一) 修路架桥。先修甲",
    "路。",
    "再架乙桥。(甲局、丙局（丁办）等部门负责)",
    "专栏 1 名录",
    "北片：甲镇、乙镇。",
    "南片：无。",
    "三、组织实施",
    "（二）压实责任。各负其责。",
    "附件：某镇定位表",
    "附件",
    "某镇定位表",
    "镇名\t驻地\t定位\n合计2个。\t\t\n一、北片(1个)\t\t\n甲镇\t甲村\t大镇。",
    "镇名\t\t驻地\t定位\n乙镇\t乙村\t\t小镇。",
  ]);

describe("A scheme of measures", () => {
  test("measures are numbered through, whatever part they stand in", () => {
    expect(plan().sections.map(({ id, parent }) => [id, parent])).toEqual([
      ["doc/letter", null],
      ["doc/preface", null],
      ["doc/p1", null],
      ["doc/p2", null],
      ["doc/1", "doc/p2"],
      ["doc/box1", "doc/1"],
      ["doc/p3", null],
      ["doc/2", "doc/p3"],
      ["doc/annex", null],
    ]);
  });

  test("a heading that runs into its text is a heading, and the stop behind it markup", () => {
    expect(plan().sections.find(({ id }) => id === "doc/1")?.title).toBe("(一) 修路架桥");
    expect(textOf(plan(), "2/1")).toBe("各负其责。");
    expect(plan().leftovers.filter(({ why }) => why === "markup")).toHaveLength(2);
  });

  test("a measure is one paragraph, even where a page ended with a sentence", () => {
    expect(textOf(plan(), "1/1")).toBe("先修甲路。再架乙桥。(甲局、丙局（丁办）等部门负责)");
  });

  test("who answers for it can be cited and has a key of ours in brackets", () => {
    expect(partsIn(plan(), "1/1")).toEqual(["甲局、丙局（丁办）等部门负责"]);
    const measure = plan().clauses.find(({ id }) => id === "doc/1/1");
    expect(measure).toMatchObject({
      kind: "task",
      cells: { "（责任单位）": "甲局、丙局（丁办）等部门负责" },
    });
    expect(plan().clauses.find(({ id }) => id === "doc/2/1")).not.toHaveProperty("cells");
  });

  test("the names in a box can be cited", () => {
    expect(leadIn(plan(), "box1/1")).toBe("北片");
    expect(partsIn(plan(), "box1/1")).toEqual(["甲镇", "乙镇"]);
    expect(partsIn(plan(), "box1/2")).toEqual([]);
  });

  test("the annex is counted over its pages, a column that one page only seems to have left out", () => {
    const annex = plan().sections.find(({ id }) => id === "doc/annex");
    expect(annex?.content).toEqual(["doc/annex/total", "doc/annex/g1", "doc/annex/1", "doc/annex/2"]);
    expect(plan().clauses.at(-1)).toMatchObject({
      text: "乙镇\t乙村\t小镇。",
      cells: { 镇名: "乙镇", 驻地: "乙村", 定位: "小镇。" },
    });
    expect(partsIn(plan(), "annex/2")).toEqual(["乙镇", "乙村", "小镇。"]);
  });

  test("what only makes the paper official is left over with its reason", () => {
    const left = plan().leftovers.map(({ why }) => why);
    expect(left.filter((why) => why === "issuing formula")).toHaveLength(5);
    expect(left.filter((why) => why === "annex line")).toHaveLength(2);
    expect(left.filter((why) => why === "repeated header")).toHaveLength(1);
  });
});
