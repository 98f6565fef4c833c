import { describe, expect, test } from "vitest";
import { keepsTheLaw } from "./law.ts";
import { clauseOf, slice, source } from "./source.ts";

const pilot = source("pilot");

keepsTheLaw(pilot);

describe("The pilot scheme of the county", () => {
  const { plan } = pilot;
  const amount = (id: string): number => Number(clauseOf(pilot, id).cells?.总投资);
  const rows = plan.sections.find(({ id }) => id === "pilot/annex")?.content ?? [];
  const projects = rows.filter((id) => /\/\d+$/u.test(id));

  test("its nine tasks have their five fields and numbered paths", () => {
    for (let task = 1; task <= 9; task += 1) {
      const fields = plan.clauses.filter(({ section }) => section === `pilot/5.${task}`);
      expect(fields.flatMap(({ cells }) => Object.keys(cells ?? {}))).toEqual([
        "任务名称",
        "试点目标",
        "时间要求",
        "牵头单位",
        "责任单位",
      ]);
      const items = plan.clauses.filter(({ section }) => section === `pilot/5.${task}.path`);
      expect(items.map(({ id }) => id)).toEqual(items.map((_, i) => `pilot/5.${task}.path/${i + 1}`));
    }
  });

  test("its eleven boxes hold the annex's 61 projects, group by group", () => {
    const groups = rows.filter((id) => /\/g\d+$/u.test(id));
    expect(groups).toHaveLength(11);
    const held = (box: number): number =>
      plan.sections.find(({ id }) => id === `pilot/box${box}`)?.content.length ?? 0;
    groups.forEach((group, i) => {
      const from = rows.indexOf(group) + 1;
      const to = rows.indexOf(groups[i + 1] ?? "");
      expect(held(i + 1)).toBe((to < 0 ? rows.length : to) - from);
    });
    expect(projects).toEqual(Array.from({ length: 61 }, (_, i) => `pilot/annex/${i + 1}`));
  });

  test("the amounts of the annex are read as printed", () => {
    const groups = rows.filter((id) => /\/g\d+$/u.test(id)).map(amount);
    expect(groups.reduce((sum, value) => sum + value, 0)).toBe(535101);
    expect(amount("pilot/annex/total")).toBe(535101);
    expect(projects.map(amount).reduce((sum, value) => sum + value, 0)).toBeCloseTo(535100.6, 5);
    expect(amount("pilot/annex/42")).toBe(6000);
    expect(clauseOf(pilot, "pilot/annex/unit").text).toBe("单位：万元");
  });

  test("well-known sentences stand at their ids", () => {
    expect(clauseOf(pilot, "pilot/5.9/2").text).toContain("同步推进 13 个和美乡村");
    expect(clauseOf(pilot, "pilot/5.9.path/5").text).toContain("高标准推进14个和美乡村");
    expect(clauseOf(pilot, "pilot/5.7.path/2").text).toContain("地理区位优势和“西宁-海东都市圈一体化”");
    const entry = clauseOf(pilot, "pilot/box3/2");
    expect(slice(entry.text, entry.lead)).toBe("百度智能云（互助县）人工智能基础数据产业基地项目");
  });
});
