import { describe, expect, test } from "vitest";
import type { Question } from "../../src/core/question.ts";
import type { Reply } from "../../src/core/reply.ts";
import type { Language } from "../../src/core/text.ts";
import { writeReport } from "../../src/pages/report.ts";
import { rowsOf } from "../../src/pages/rows.ts";
import { all, answer, asks, index, wordsOf } from "../fixtures/answers.ts";

const link = "https://atlas.example/#ask=at";
const report = (question: Question, language: Language = "zh") =>
  writeReport(answer(question), { title: "这里适用什么", where: "36.9, 102", link, language }, index);
const bullets = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("- "));

describe("An answer as Markdown", () => {
  test.each(["zh", "en"] as const)(
    "says what was asked, where, by which rule, and its own link (%s)",
    (language) => {
      const text = report(asks.at, language);
      expect(text.split("\n")[0]).toBe(`# 这里适用什么${language === "zh" ? "：" : ": "}36.9, 102`);
      expect(text).toContain(language === "zh" ? "u 为双方误差之和" : "sum of both errors");
      expect(text).toContain(language === "zh" ? "示意图 · 数据日期 2026-01" : "Schematic map");
      expect(text.trimEnd().split("\n").at(-1)).toBe(link);
    },
  );

  test.each(all)("$ask tells every row once", (question) => {
    const lines = bullets(report(question));
    expect(lines).toHaveLength(rowsOf(answer(question), index, "zh").length);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test("names what was found, with its layer and how sure it is", () => {
    const lines = bullets(report(asks.at));
    const zone = lines.filter((line) => line.includes("**名official/zone**"));
    expect(zone).toHaveLength(1);
    expect(zone[0]).toContain("确定");
    expect(zone[0]).toContain("图层official");
    expect(lines.find((line) => line.includes("**图层nothing**"))).toContain("无数据");
    expect(lines.find((line) => line.includes("**名named/park**"))).toMatch(/km 西南 · .*次序/u);
  });

  test("takes no name for markup: what strangers call their features and layers stays letters", () => {
    const name = "<img src=x> [点我](javascript:x) *`_\\\n# 题";
    const features = new Map(
      [...index.features].map(([id, f]) => [id, { ...f, properties: { ...f.properties, name } }]),
    );
    const heading = { title: "题", where: name, link, language: "zh" } as const;
    const text = writeReport(answer(asks.at), heading, { ...index, features });
    const literal = "\\<img src=x\\> \\[点我\\](javascript:x) \\*\\`\\_\\\\ # 题";
    expect(text).toContain(`**${literal}**`);
    expect(text.split("\n")[0]).toBe(`# 题：${literal}`);
    expect(text.replaceAll(/\\[\\`*_[\]<>]/g, "")).not.toMatch(/<|\]\(/);
  });

  test("uses all four words of the rule, in either language", () => {
    for (const language of ["zh", "en"] as const) {
      const lines = bullets(report(asks.check, language)).map((line) => line.split(" · "));
      for (const word of wordsOf[language]) expect(lines.some((parts) => parts.includes(word))).toBe(true);
    }
  });

  test("quotes the clauses that apply letter by letter, each once, with the place where they stand", () => {
    const text = report(asks.at);
    const { answer: at } = answer(asks.at) as Extract<Reply, { ask: "at" }>;
    expect(at.clauses.map(({ clause }) => clause).toSorted()).toEqual([
      "yz/1.1/1",
      "yz/1/1",
      "yz/2/1",
      "yz/table1/1",
    ]);
    const quotes = [...text.matchAll(/^> …(.*)…\n> ——《云泽县发展规划》(.*)（(.*)）$/gmu)];
    expect(quotes.map(([, , , id]) => id)).toEqual(at.clauses.map(({ clause }) => clause));
    for (const [, words = "", , id = ""] of quotes)
      expect(index.clauses.get(id)?.text.replaceAll("\t", " ")).toContain(words);
    expect(text).toContain("> …做强清河镇，带动云山乡。…\n> ——《云泽县发展规划》第一章第1段（yz/1/1）");
    expect(text).toContain("适用的条文（4）");
  });

  test("of a comparison tells the sides apart, and quotes the clauses of both, each once", () => {
    const text = report(asks.compare);
    const roads = bullets(text).filter((line) => line.includes("**名roads/main**"));
    expect(roads.map((line) => /[AB] /u.exec(line)?.[0])).toEqual(["A ", "B "]);
    for (const clause of ["yz/1/1", "yz/1.1/1", "yz/2/1"])
      expect(text.split(`（${clause}）`)).toHaveLength(2);
  });

  test("of the table says which layer, and how many were found in it", () => {
    const lines = bullets(report(asks.table)).filter((line) => line.includes("图层works"));
    expect(lines.map((line) => /确定 \d+ · 需核实 \d+/u.exec(line)?.[0])).toEqual([
      "确定 0 · 需核实 2",
      "确定 0 · 需核实 3",
    ]);
  });

  test("along a line says from where to where", () => {
    const zone = bullets(report(asks.along)).find((line) => line.includes("**名official/zone**"));
    expect(zone).toMatch(/\d km–\d+(?:\.\d)? km/u);
  });

  test("of nothing says that nothing was found", () => {
    const text = report({ ask: "check", subjects: ["nobody"], lines: ["official"] });
    expect(bullets(text)).toEqual([]);
    expect(text).toContain("没有找到。");
  });
});
