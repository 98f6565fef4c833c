import { describe, expect, test } from "vitest";
import { leadIn, partsIn, read, textOf } from "./fixture.ts";

const plan = () =>
  read("tasks", [
    "某县人民政府办公室文件",
    "某政办〔2025〕1号",
    "某县人民政府办公室关于印发某县发展规划的通知",
    "各乡镇：",
    "一是加强领导。任务有",
    "序推进。",
    "2025年7月9日",
    "某县 发展规划",
    "序号\t重点任务\t工作事项和年度目标成果\t牵头单位\t配合单位",
    "一、交通\t\t\t\t",
    "(一) 公路\t\t\t\t",
    "1\t修路\t修甲路。\t甲局\t乙局 丙局",
    "2\t\t修乙路。\t乙局\t",
    "3\t架桥\t大桥\t架大桥。\t甲局\t乙局",
    "4\t\t\t架二桥。\t甲局\t乙局",
    "（二）铁路\t\t\t\t",
    "5\t\t修丙路。\t甲局\t",
    "6\t建站\t大站\t建大站。\t甲局 乙局",
    "抄送：甲局。",
    "乙局。",
    "2025年7月9日印发",
  ]);
const cells = (n: number) => plan().clauses.find(({ id }) => id === `doc/${n}`)?.cells;

describe("A list of tasks", () => {
  test("a task is cited by its printed number alone and stands under its heading", () => {
    expect(plan().sections.map(({ id, parent }) => [id, parent])).toEqual([
      ["doc/letter", null],
      ["doc/list", null],
      ["doc/s1", "doc/list"],
      ["doc/s1.1", "doc/s1"],
      ["doc/s1.2", "doc/s1"],
    ]);
    expect(plan().sections.at(-1)?.content).toEqual(["doc/5", "doc/6"]);
  });

  test("its cells are keyed by column heading, a merged one filled from above", () => {
    expect(cells(2)).toEqual({
      序号: "2",
      重点任务: "修路",
      工作事项和年度目标成果: "修乙路。",
      牵头单位: "乙局",
      配合单位: "",
    });
    expect(textOf(plan(), "2")).toBe("2\t修乙路。\t乙局");
    expect(partsIn(plan(), "2")).toEqual(["2", "修乙路。", "乙局"]);
  });

  test("nothing is filled from above over a heading", () => {
    expect(cells(5)?.重点任务).toBe("");
  });

  test("a second column under 重点任务 has a name of ours in brackets", () => {
    expect(cells(4)).toMatchObject({ 重点任务: "架桥", "重点任务（分项）": "大桥", 牵头单位: "甲局" });
    expect(cells(1)).not.toHaveProperty("重点任务（分项）");
  });

  test("units of two columns that ran together are given to neither", () => {
    expect(cells(6)).toMatchObject({ 牵头单位: "", 配合单位: "", "（单位）": "甲局 乙局" });
  });

  test("the letter has its paragraphs, and its distribution one id", () => {
    expect(textOf(plan(), "letter/2")).toBe("一是加强领导。任务有序推进。");
    expect(leadIn(plan(), "letter/2")).toBe("一是加强领导");
    expect(textOf(plan(), "letter/copies")).toBe("抄送：甲局。\n乙局。");
    expect(plan().leftovers.map(({ why }) => why)).toEqual(Array(4).fill("issuing formula"));
  });

  test("a row that holds no task stops the reading", () => {
    expect(() => read("tasks", ["某县发展规划", "序号\t重点任务\t工作", "一、甲\t\t", "1\t甲\t乙"])).toThrow(
      "no task in this row",
    );
  });
});
