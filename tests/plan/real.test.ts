import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Clause, Plan, PlanMeta, Repair, Span } from "../../src/core/clause.ts";
import { parsePlan } from "../../src/plan/parse.ts";

interface Source {
  readonly raw: string;
  readonly repairs: readonly Repair[];
  readonly plan: Plan;
}

function source(id: string): Source {
  const file = (name: string): string =>
    readFileSync(new URL(`../../geodata/plan/${id}/${name}`, import.meta.url), "utf8");
  const raw = file("raw.txt");
  const repairs: readonly Repair[] = JSON.parse(file("repairs.json"));
  const meta: PlanMeta = JSON.parse(file("plan.json"));
  return { raw, repairs, plan: parsePlan(meta, raw, repairs) };
}

const hz15 = source("hz15");
const pilot = source("pilot");
const sources = [hz15, pilot];

const clause = ({ plan }: Source, id: string): Clause => {
  const found = plan.clauses.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no clause ${id}`);
  return found;
};
const slice = (text: string, span: Span | undefined): string =>
  span ? text.slice(span.start, span.end) : "";
const solid = (text: string): string => text.replace(/\s/gu, "");
/** The raw wording with the listed repairs made and Markdown taken off, read without the parser. */
const wording = ({ raw, repairs }: Source, spans: readonly Span[]): string => {
  const mend = (line: string): string =>
    repairs.reduce(
      (text, { where, raw: noise, repaired }) =>
        where === "everywhere"
          ? text.replace(new RegExp(noise.slice(1, -1), "gu"), repaired)
          : text.replace(where, where.replace(noise, repaired)),
      line,
    );
  return solid(
    spans.map((span) => mend(slice(raw, span)).replace(/^(?:#+|-) |\*\*|<\/?b>|\|/gu, "")).join(""),
  );
};

describe.each(sources)("The plan $plan.meta.short.en", (document) => {
  const { raw, plan } = document;
  const ids = [...plan.sections, ...plan.clauses].map(({ id }) => id);

  test("every printed character stands in exactly one heading, clause or leftover", () => {
    const spans = [...plan.sections, ...plan.clauses].flatMap((item) => item.raw).concat(plan.leftovers);
    const times = new Uint8Array(raw.length);
    for (const { start, end } of spans) for (let i = start; i < end; i += 1) times[i] = (times[i] ?? 0) + 1;
    const wrong = [...times.keys()].filter((i) => times[i] !== 1 && raw.charAt(i).trim() !== "");
    expect(wrong.map((i) => raw.slice(i - 5, i + 5))).toEqual([]);
  });

  test("every clause says what the print says, but for the listed repairs", () => {
    for (const { id, text, raw: spans } of plan.clauses) {
      expect(`${id} ${solid(text)}`).toBe(`${id} ${wording(document, spans)}`);
    }
  });

  test("every heading says what the print says, but for the listed repairs", () => {
    for (const { id, kind, title, raw: spans } of plan.sections) {
      expect(`${id} ${solid(title)}`).toBe(
        `${id} ${wording(document, kind === "table" ? spans.slice(0, 1) : spans)}`,
      );
    }
  });

  test("no two things have the same id, and ids are short enough to type", () => {
    const parts = plan.clauses.flatMap((item) => item.parts ?? []).map(({ id }) => id);
    expect(new Set([...ids, ...parts]).size).toBe(ids.length + parts.length);
    expect([...ids, ...parts].filter((id) => !/^[a-z0-9]+\/[a-z0-9./]+$/u.test(id))).toEqual([]);
    expect(parts.filter((id) => id.length > 20)).toEqual([]);
  });

  test("every clause and every heading stands in the contents of the one above it, once", () => {
    const contents = plan.sections.flatMap((section) => section.content);
    const tops = plan.sections.filter(({ parent }) => parent === null).map(({ id }) => id);
    expect([...contents, ...tops].sort()).toEqual([...ids].sort());
  });

  test("run-in headings and parts lie inside their clause and are not blank", () => {
    for (const { text, lead, parts } of plan.clauses) {
      const spans = [...(lead ? [lead] : []), ...(parts ?? [])];
      for (const span of spans) {
        expect(slice(text, span).trim()).not.toBe("");
        expect(slice(text, span)).toBe(slice(text, span).trim());
      }
    }
  });

  test("what is left over besides the table of contents is at most one part in a hundred", () => {
    const size = (spans: readonly Span[]): number =>
      spans.reduce((sum, span) => sum + solid(slice(raw, span)).length, 0);
    const left = size(plan.leftovers.filter(({ why }) => why !== "contents line" && why !== "markup"));
    expect(left / solid(raw).length).toBeLessThanOrEqual(0.01);
  });
});

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
    expect(clause(hz15, "hz15/9/1").page).toBe("69");
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
    expect(clause(hz15, "hz15/table2/18b").cells).toMatchObject({ "（组）": "民生福祉", 单位: "人" });
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
    const centre = clause(hz15, "hz15/9.3/2");
    expect(centre.text).toContain("五峰六大中心镇为特色支撑的“一心多点”城镇空间布局");
    expect(slice(centre.text, centre.lead)).toBe("优化城镇空间格局");
    const road = clause(hz15, "hz15/box20/2");
    expect(slice(road.text, road.parts?.[0])).toBe("威北公路扩能改造项目");
    expect(clause(hz15, "hz15/9.1/3").text).toContain("借助“加定—天堂”通道");
    expect(clause(hz15, "hz15/7.3/5").text).toContain("鼓励艺术团体、非遗传承人、文艺爱好者参与文化服务");
    expect(clause(hz15, "hz15/box20/2").path).toEqual([
      "第十章 聚焦关键领域，加速基础设施提档升级",
      "第一节 优化提升综合交通基础设施",
      "专栏 20 综合交通基础设施升级重大工程",
    ]);
  });
});

describe("The pilot scheme of the county", () => {
  const { plan } = pilot;
  const amount = (id: string): number => Number(clause(pilot, id).cells?.总投资);
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
    expect(clause(pilot, "pilot/annex/unit").text).toBe("单位：万元");
  });

  test("well-known sentences stand at their ids", () => {
    expect(clause(pilot, "pilot/5.9/2").text).toContain("同步推进 13 个和美乡村");
    expect(clause(pilot, "pilot/5.9.path/5").text).toContain("高标准推进14个和美乡村");
    expect(clause(pilot, "pilot/5.7.path/2").text).toContain("地理区位优势和“西宁-海东都市圈一体化”");
    const entry = clause(pilot, "pilot/box3/2");
    expect(slice(entry.text, entry.lead)).toBe("百度智能云（互助县）人工智能基础数据产业基地项目");
  });
});
