import { describe, expect, test } from "vitest";
import { keepsTheLaw } from "./law.ts";
import { clauseOf, sectionOf, slice, source } from "./source.ts";

const document = source("hd14");
const { plan, raw } = document;

keepsTheLaw(document);

/** First and last page of a range. */
const ends = (page: string | undefined): readonly [number, number] => {
  const [first, last = first] = (page ?? "").split("–").map(Number);
  return [first ?? Number.NaN, last ?? Number.NaN];
};
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, i) => i + 1);

describe("The five-year plan of the city", () => {
  const kinds = (kind: string): readonly string[] =>
    plan.sections.filter((section) => section.kind === kind).map(({ id }) => id);

  test("it has 8 chapters, 38 sections, 110 items, 31 boxes, 2 tables and a footnote", () => {
    expect(["chapter", "section", "item", "box", "table"].map((kind) => kinds(kind).length)).toEqual([
      8, 38, 110, 31, 2,
    ]);
    expect(kinds("box")).toEqual(upTo(31).map((n) => `hd14/box${n}`));
    expect(plan.clauses.filter(({ kind }) => kind === "definition").map(({ id }) => id)).toEqual([
      "hd14/1.1/note1",
    ]);
  });

  test("its items count on without a gap in their section", () => {
    for (const id of kinds("section")) {
      const items = sectionOf(document, id).content.filter((one) => kinds("item").includes(one));
      expect(items).toEqual(items.map((_, i) => `${id}.${i + 1}`));
    }
  });

  test("every printed page from 1 to 160 holds a clause, and every clause but the preface has its page", () => {
    const paged = plan.clauses.filter(({ section }) => section !== "hd14/preface");
    expect(paged.filter(({ page }) => !/^\d+(?:–\d+)?$/u.test(page ?? ""))).toEqual([]);
    const held = new Set(
      paged.flatMap(({ page }) => {
        const [first, last] = ends(page);
        return Array.from({ length: last - first + 1 }, (_, i) => first + i);
      }),
    );
    expect([...held].sort((a, b) => a - b)).toEqual(upTo(160));
  });

  test("the pages of its headings are those of its table of contents", () => {
    const contents = raw.slice(raw.indexOf("目 录"), raw.indexOf("序 言")).replace(/\s/gu, "");
    const printed = [...contents.matchAll(/第.{1,2}[章节].+?（(\d+)）/gu)].map(([, page]) => Number(page));
    const read = plan.sections
      .filter(({ kind }) => kind === "chapter" || kind === "section")
      .map(({ page }) => ends(page)[0]);
    expect(printed).toHaveLength(46);
    expect(read).toEqual(printed);
    expect(ends(sectionOf(document, "hd14/8").page)[1]).toBe(160);
  });

  test("pages never go back, and what stands in a section stands on its pages", () => {
    const starts = plan.clauses.filter(({ kind }) => kind !== "definition").map(({ page }) => ends(page)[0]);
    const known = starts.filter((page) => !Number.isNaN(page) && page > 0);
    expect(known).toEqual([...known].sort((a, b) => a - b));
    for (const { id, section, page } of plan.clauses) {
      if (page === undefined) continue;
      const [first, last] = ends(sectionOf(document, section).page);
      expect(`${id} ${ends(page)[0] >= first && ends(page)[1] <= last}`).toBe(`${id} true`);
    }
  });

  test("no paragraph is cut in the middle of a sentence", () => {
    const cut = plan.clauses.filter(({ kind, text }) => kind !== "row" && !/[。！：][”’]?$/u.test(text));
    expect(cut.map(({ text }) => text)).toEqual(["主要目标"]);
  });

  test("its tables have 28 and 26 indicators in their groups, as many of a kind as the remark says", () => {
    const rows = (table: string) =>
      plan.clauses.filter(({ section, kind }) => section === table && kind === "row");
    expect(rows("hd14/table1")).toHaveLength(28);
    const second = rows("hd14/table2");
    expect(second.map(({ cells }) => Number.parseInt(cells?.指标 ?? "", 10))).toEqual(upTo(26));
    const kind = (word: string): number => second.filter(({ cells }) => cells?.指标属性 === word).length;
    expect([kind("预期性"), kind("约束性")]).toEqual([19, 7]);
    expect(clauseOf(document, "hd14/table2/note").text).toContain("预期性指标 19 项，约束性指标 7 项");
    const groups = new Map<string, number>();
    for (const { cells } of second) groups.set(cells?.类别 ?? "", (groups.get(cells?.类别 ?? "") ?? 0) + 1);
    for (const [group, count] of groups) expect(group).toContain(`（${count}）`);
    expect(groups.size).toBe(5);
  });

  test("its cells are keyed by column and keep the marks of the print", () => {
    expect(clauseOf(document, "hd14/table1/10").cells).toEqual({
      指标: "生态文明（8）",
      "（组）": "空气质量",
      分类指标: "主要城市细颗粒物（PM10）浓度下降",
      单位: "%",
      "2015 年": "7.5",
      "“十三五”规划目标·2020 年": "控制在省上下达目标之内",
      "“十三五”规划目标·年均增长（%）": "控制在省上下达目标之内",
      "“十三五”实现情况·2020 年": "控制在省上下达目标之内",
      "“十三五”实现情况·年均增长（%）": "控制在省上下达目标之内",
    });
    expect(clauseOf(document, "hd14/table2/26").cells).toMatchObject({
      "2020 年": "〔398〕",
      "“十四五”规划目标·2025年": "〔533〕",
    });
  });

  test("its boxes have 128 entries, those of works 607 works", () => {
    const entries = plan.clauses.filter(({ kind }) => kind === "entry");
    expect(entries).toHaveLength(128);
    expect(entries.every(({ lead }) => lead !== undefined)).toBe(true);
    expect(entries.flatMap(({ parts }) => parts ?? [])).toHaveLength(607);
    const bare = new Set(entries.filter(({ parts }) => parts === undefined).map(({ section }) => section));
    const boxes = [1, 9, 10, 13, 15, 16, 26].map((n) => `hd14/box${n}`);
    expect([...bare]).toEqual(boxes);
  });

  test("names that a line of the print had split are whole", () => {
    const words = (id: string): readonly string[] => {
      const { text, parts } = clauseOf(document, id);
      return (parts ?? []).map((part) => slice(text, part));
    };
    expect(words("hd14/box14/1")).toContain("互助青稞酒文化小镇");
    expect(words("hd14/box14/1")).toContain("互助北山景区生态康养小镇");
    expect(words("hd14/box15/7")).toContain("城镇老旧住宅小区综合整治");
    expect(words("hd14/box16/6")).toHaveLength(2);
    expect(clauseOf(document, "hd14/5.5.3/2").text).toContain("湟水北干渠工程");
    expect(clauseOf(document, "hd14/4.1.4/4").text).toContain("互助土族故土园 5A 级景区");
  });

  test("well-known sentences stand at their ids, on their pages", () => {
    const cores = clauseOf(document, "hd14/5.2.1/3");
    expect(slice(cores.text, cores.lead)).toBe("高水平建设城市核心区");
    expect(cores.page).toBe("103");
    expect(cores.path).toEqual([
      "第五章 精准高效加快区域协调发展，奋力打造城乡统筹新海东",
      "第二节 推进以人为核心的新型城镇化",
      "一、构建城镇化发展新格局",
    ]);
    expect(clauseOf(document, "hd14/2.2.4/1").text).toContain("以引大济湟、引黄济宁为骨干");
    expect(clauseOf(document, "hd14/box20/1").text).toContain("泽林峡");
    expect(clauseOf(document, "hd14/1.1/16").text).toContain("“三山三水三峡”1的生态保护");
    expect(clauseOf(document, "hd14/1.1/note1").page).toBe("14");
  });
});
