import { describe, expect, test } from "vitest";
import { keepsTheLaw } from "./law.ts";
import { clauseOf, sectionOf, source } from "./source.ts";

const document = source("hdtasks");
const { plan } = document;
const tasks = plan.clauses.filter(({ kind }) => kind === "task");
const numbers = Array.from({ length: 194 }, (_, i) => String(i + 1));

keepsTheLaw(document);

describe("The list of tasks of the city", () => {
  test("its 194 tasks have their printed number as id, without a gap", () => {
    expect(tasks.map(({ id }) => id)).toEqual(numbers.map((n) => `hdtasks/${n}`));
    expect(tasks.map(({ cells }) => cells?.序号)).toEqual(numbers);
  });

  test("its tasks stand under eight parts with their sections, in the order of the print", () => {
    const kinds = (kind: string): number => plan.sections.filter((section) => section.kind === kind).length;
    expect([kinds("chapter"), kinds("section")]).toEqual([8, 29]);
    expect(tasks.every(({ section }) => sectionOf(document, section).kind === "section")).toBe(true);
  });

  test("every task says what is to be done and by whom", () => {
    for (const { id, cells } of tasks) {
      expect(`${id} ${cells?.工作事项和年度目标成果 ?? ""}`).toMatch(/。$/u);
      expect(`${id} ${cells?.牵头单位 || cells?.["（单位）"] || "nobody"}`).not.toMatch(/nobody$/u);
    }
  });

  test("units that the scan ran together are given to neither column", () => {
    const together = tasks.filter(({ cells }) => cells?.["（单位）"]).map(({ id }) => id);
    expect(together).toEqual(numbers.slice(114, 120).map((n) => `hdtasks/${n}`));
    expect(clauseOf(document, "hdtasks/116").cells).toMatchObject({ 牵头单位: "", 配合单位: "" });
  });

  test("a merged 重点任务 is that of the row above; one task has none", () => {
    expect(clauseOf(document, "hdtasks/17").cells).toMatchObject({
      重点任务: "培育打造大通—互助一体化跨界协作区",
      牵头单位: "互助县政府",
      配合单位: "市交通运输局",
    });
    expect(tasks.filter(({ cells }) => cells?.重点任务 === "").map(({ id }) => id)).toEqual(["hdtasks/185"]);
  });

  test("cells that the scan moved stand in their columns again", () => {
    expect(clauseOf(document, "hdtasks/30").cells).toMatchObject({
      牵头单位: "海东工业园区管委会",
      配合单位: "",
    });
    expect(clauseOf(document, "hdtasks/54").cells).toMatchObject({ 牵头单位: "市住房建设局", 配合单位: "" });
    expect(clauseOf(document, "hdtasks/125").cells).toMatchObject({
      重点任务: "深化“一老一小”健康照护服务工作",
      牵头单位: "市民政局",
    });
  });

  test("the covering letter is joined over its page break", () => {
    expect(clauseOf(document, "hdtasks/letter/3").text).toContain("确保各项工作任务有序推进。");
    expect(clauseOf(document, "hdtasks/letter/copies").text).toMatch(/^抄送：市委各部门/u);
  });
});
