import { describe, expect, test } from "vitest";
import { cite, placeInPlan } from "../../src/core/citation.ts";
import { clause, meta, row } from "../fixtures/plan.ts";

describe("A citation", () => {
  test("says the place in the document's own numbering", () => {
    const path = ["第九章 优化布局", "第三节 城镇空间"];
    expect(placeInPlan(clause("yz/9.3/4", "文。", { path }))).toBe("第九章第三节第4段");
  });

  test("numbers boxes, tables, parts and bracketed sections as printed, without blanks", () => {
    const place = (...path: string[]) => placeInPlan(clause("yz/a/2", "文。", { path }));
    expect(place("第十章 基础", "专栏 20 交通工程")).toBe("第十章专栏20第2段");
    expect(place("表 1 指标")).toBe("表1第2段");
    expect(place("三、重点任务", "（二）产业")).toBe("三（二）第2段");
  });

  test("a heading without number is written out", () => {
    expect(placeInPlan(clause("yz/preface/1", "文。", { path: ["前 言"] }))).toBe("前言第1段");
  });

  test("what is no paragraph is called 条, by its printed number", () => {
    expect(placeInPlan({ ...row("yz/table2/18b", { 项目: "某" }), path: ["表 2 指标"] })).toBe("表2第18b条");
  });

  test("quotes the words letter by letter, with title, place and pages", () => {
    const quoted = clause("yz/1/1", "做强“清河镇”。", { page: "71–75" });
    expect(cite(quoted, meta())).toBe("「做强“清河镇”。」——《云泽县发展规划》第一章第1段（第71—75页）");
  });

  test("says no page where none is known, and quotes a part where a part is asked for", () => {
    const quoted = clause("yz/1/1", "做强清河镇。");
    expect(cite(quoted, meta(), "zh", "清河镇")).toBe("「清河镇」——《云泽县发展规划》第一章第1段");
  });

  test("in English names the plan in both languages and the place by the clause's id", () => {
    const quoted = clause("yz/9.3/4", "做强清河镇。", { page: "71–75" });
    expect(cite(quoted, meta(), "en")).toBe(
      "「做强清河镇。」 — Plan of Yunze County (云泽县发展规划), 9.3, para. 4 (p. 71–75)",
    );
    expect(placeInPlan(row("yz/table2/18b", { 项目: "某" }), "en")).toBe("table2, item 18b");
  });
});
