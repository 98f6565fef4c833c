import { describe, expect, test } from "vitest";
import { keepsTheLaw } from "./law.ts";
import { clauseOf, sectionOf, slice, source } from "./source.ts";

const document = source("qhtowns");
const { plan } = document;

keepsTheLaw(document);

describe("The provincial scheme for county towns", () => {
  const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, i) => i + 1);

  test("its 36 measures are numbered through nine parts, each with one text", () => {
    const parts = plan.sections.filter(({ kind }) => kind === "chapter").map(({ id }) => id);
    expect(parts).toEqual(upTo(9).map((n) => `qhtowns/p${n}`));
    const measures = plan.sections.filter(({ kind }) => kind === "section").map(({ id }) => id);
    expect(measures).toEqual(upTo(36).map((n) => `qhtowns/${n}`));
    const tasks = plan.clauses.filter(({ kind }) => kind === "task").map(({ id }) => id);
    expect(tasks).toEqual(upTo(36).map((n) => `qhtowns/${n}/1`));
  });

  test("the first 33 measures say who answers for them, the last three do not", () => {
    const named = plan.clauses.filter(({ cells }) => cells?.["（责任单位）"]).map(({ id }) => id);
    expect(named).toEqual(upTo(33).map((n) => `qhtowns/${n}/1`));
    for (const id of named) {
      const { text, cells, parts } = clauseOf(document, id);
      expect(slice(text, parts?.[0])).toBe(cells?.["（责任单位）"]);
    }
  });

  test("its five boxes stand in the first five measures and list county seats", () => {
    const boxes = plan.sections.filter(({ kind }) => kind === "box");
    expect(boxes.map(({ id, parent }) => [id, parent])).toEqual(
      upTo(5).map((n) => [`qhtowns/box${n}`, `qhtowns/${n}`]),
    );
    const { text, parts } = clauseOf(document, "qhtowns/box1/2");
    expect(parts?.map((part) => slice(text, part))).toEqual(["民和县", "互助县", "化隆县", "循化县"]);
  });

  test("its annex has 37 county seats in eight groups that count them right", () => {
    const rows = sectionOf(document, "qhtowns/annex").content;
    expect(rows[0]).toBe("qhtowns/annex/total");
    expect(clauseOf(document, "qhtowns/annex/total").text).toContain("合计37个");
    expect(rows.filter((id) => /\/\d+$/u.test(id))).toEqual(upTo(37).map((n) => `qhtowns/annex/${n}`));
    const groups = rows.filter((id) => /\/g\d+$/u.test(id));
    expect(groups).toHaveLength(8);
    groups.forEach((group, i) => {
      const to = rows.indexOf(groups[i + 1] ?? "");
      const held = (to < 0 ? rows.length : to) - rows.indexOf(group) - 1;
      expect(clauseOf(document, group).text).toContain(`(${held}个)`);
    });
    for (const id of rows.filter((row) => /\/\d+$/u.test(row))) {
      expect(Object.values(clauseOf(document, id).cells ?? {}).every((cell) => cell !== "")).toBe(true);
    }
  });

  test("well-known words stand at their ids", () => {
    expect(sectionOf(document, "qhtowns/15").title).toBe("(十五) 完善市政管网设施");
    expect(clauseOf(document, "qhtowns/13/1").text).toContain("消除县城排水管网空白区。实施建筑物地下空间");
    expect(clauseOf(document, "qhtowns/annex/4").cells).toEqual({
      县城名称: "互助县",
      县城驻地: "威远镇",
      发展定位: "打造“七彩农业”名片,建设一二三产业融合发展先导区,打造土族风情城和青稞酒都。",
    });
    expect(clauseOf(document, "qhtowns/annex/13").cells?.县城驻地).toBe("孙巴松多镇");
    expect(clauseOf(document, "qhtowns/15/1").path).toEqual([
      "四、加强市政基础设施建设",
      "(十五) 完善市政管网设施",
    ]);
  });
});
