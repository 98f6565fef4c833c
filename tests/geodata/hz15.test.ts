import { describe, expect, test } from "vitest";
import { keepsTheLaw } from "./law.ts";
import { clauseOf, slice, source } from "./source.ts";

const hz15 = source("hz15");

keepsTheLaw(hz15);

describe("The five-year plan of the county", () => {
  const { plan } = hz15;
  const kinds = (kind: string): number => plan.sections.filter((section) => section.kind === kind).length;

  test("it has 13 chapters, 32 boxes, 2 tables and as many sections as its table of contents", () => {
    const printed = hz15.raw.split("\n").filter((line) => /^第.{1,3}节 .*\.{3,}\s*\d+$/u.test(line)).length;
    expect(printed).toBe(57);
    expect([kinds("chapter"), kinds("section"), kinds("box"), kinds("table")]).toEqual([13, printed, 32, 2]);
  });

  test("every heading but resolution and terms has the page of the table of contents", () => {
    for (const section of plan.sections) expect(section.page).toMatch(/^(?:I|\d+(?:–\d+)?)$/u);
    expect(plan.sections.find(({ id }) => id === "hz15/9.3")?.page).toBe("71–75");
    expect(clauseOf(hz15, "hz15/9/1").page).toBe("69");
  });

  test("it explains 26 terms, numbered without a gap", () => {
    const terms = plan.sections.find(({ id }) => id === "hz15/terms");
    expect(terms?.content).toEqual(Array.from({ length: 26 }, (_, i) => `hz15/terms/${i + 1}`));
  });

  test("its indicators have their printed numbers", () => {
    const content = (id: string): readonly string[] =>
      plan.sections.find((section) => section.id === id)?.content.map((row) => row.split("/")[2] ?? "") ?? [];
    const upTo = (last: number): readonly string[] => Array.from({ length: last }, (_, i) => String(i + 1));
    expect(content("hz15/table1")).toEqual([...upTo(21), "note"]);
    expect(content("hz15/table2").filter((n) => n !== "18b")).toEqual([...upTo(22), "note"]);
    expect(clauseOf(hz15, "hz15/table2/18b").cells).toMatchObject({ "（组）": "民生福祉", 单位: "人" });
  });

  test("its boxes name 406 works in 103 lines", () => {
    const entries = plan.clauses.filter(({ kind }) => kind === "entry");
    expect(entries).toHaveLength(103);
    expect(entries.flatMap(({ parts }) => parts ?? [])).toHaveLength(406);
    expect(entries.filter(({ parts }) => parts === undefined).map(({ section }) => section)).toEqual([
      "hz15/box17",
      "hz15/box17",
      "hz15/box18",
      "hz15/box18",
      "hz15/box18",
    ]);
  });

  test("well-known sentences stand at their ids", () => {
    const centre = clauseOf(hz15, "hz15/9.3/2");
    expect(centre.text).toContain("五峰六大中心镇为特色支撑的“一心多点”城镇空间布局");
    expect(slice(centre.text, centre.lead)).toBe("优化城镇空间格局");
    const road = clauseOf(hz15, "hz15/box20/2");
    expect(slice(road.text, road.parts?.[0])).toBe("威北公路扩能改造项目");
    expect(clauseOf(hz15, "hz15/9.1/3").text).toContain("借助“加定—天堂”通道");
    expect(clauseOf(hz15, "hz15/7.3/5").text).toContain("鼓励艺术团体、非遗传承人、文艺爱好者参与文化服务");
    expect(clauseOf(hz15, "hz15/box20/2").path).toEqual([
      "第十章 聚焦关键领域，加速基础设施提档升级",
      "第一节 优化提升综合交通基础设施",
      "专栏 20 综合交通基础设施升级重大工程",
    ]);
  });
});
