import { describe, expect, test } from "vitest";
import { cellsOf, isRow, isRule } from "../../src/plan/cells.ts";
import { columnsOf } from "../../src/plan/columns.ts";
import { rowOf } from "../../src/plan/row.ts";

const columns = ["（组）", "指标", "单位", "2025 年", "属性"];

describe("Tables", () => {
  test("cells stand between tabs or between pipes", () => {
    expect(cellsOf("\t1. 率\t%")).toEqual(["", "1. 率", "%"]);
    expect(cellsOf("| 1  | <b>合计</b>  |   | 53 |")).toEqual(["1", "合计", "", "53"]);
    expect(isRow("某某工程：甲、乙等。")).toBe(false);
  });

  test("the rule under a heading is no row of its own", () => {
    expect(isRule("|----|:---|---|")).toBe(true);
    expect(isRule("| - | 3 |")).toBe(false);
  });

  test("a heading above two columns is written before each of theirs", () => {
    expect(columnsOf(["指标", "单位", "完成情况", ""], ["", "", "总量", "年均"])).toEqual([
      "指标",
      "单位",
      "完成情况·总量",
      "完成情况·年均",
    ]);
  });

  test("a column that the print leaves without heading gets a word of ours in brackets", () => {
    expect(columnsOf(["", "指标"], ["", ""])).toEqual(["（组）", "指标"]);
  });

  test("the group is carried down from the row above", () => {
    const first = rowOf("t", columns, ["生态", "1. 率", "%", "9", "约束性"], undefined);
    const second = rowOf("t", columns, ["", "2 量", "吨", "8", ""], first);
    expect(second).toMatchObject({ n: "2", text: "2 量\t吨\t8", cells: { "（组）": "生态", 属性: "" } });
  });

  test("a second line of an indicator shares its unit and gets a letter", () => {
    const first = rowOf("t", columns, ["民生", "18. 医师", "人", "3", "预期性"], undefined);
    const second = rowOf("t", columns, ["", "护士", "", "2", ""], first);
    expect(second).toMatchObject({ n: "18b", cells: { 单位: "人", "2025 年": "2", 属性: "" } });
  });

  test("groups, total and projects are numbered as printed", () => {
    const n = (...cells: readonly string[]): string => rowOf("t", ["序号", "名称"], cells, undefined).n;
    expect([n("", "合计（3项）"), n("十一", "某组"), n("7", "2025年某项目")]).toEqual(["total", "g11", "7"]);
  });

  test("each cell with words can be cited by its column", () => {
    const { text, parts } = rowOf("t", columns, ["", "1. 率", "", "9"], undefined);
    expect(parts.map((part) => [part.id, text.slice(part.start, part.end)])).toEqual([
      ["t/1.2", "1. 率"],
      ["t/1.4", "9"],
    ]);
  });
});
