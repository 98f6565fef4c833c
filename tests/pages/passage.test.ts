import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Clause } from "../../src/core/clause.ts";
import type { Link } from "../../src/core/link.ts";
import { type PassageInput, writePassage } from "../../src/pages/passage.ts";
import { catalogue } from "../fixtures/catalogue.ts";
import { hostile, tagsOf, textOf, unbalanced } from "../fixtures/markup.ts";
import { clause, plan, planOf, row, section } from "../fixtures/plan.ts";

fc.configureGlobal({ seed: 15 });

const { links } = catalogue();

function write(change: Partial<PassageInput> = {}): string {
  return writePassage({
    plan: plan(),
    section: "yz/1",
    linksFrom: (id) => links.filter((link) => link.clause === id),
    kindOf: (id) => (id.startsWith("projects/") ? "project" : "seats"),
    terms: [],
    language: "zh",
    ...change,
  });
}

/** A passage of nothing but these clauses. */
function passage(
  clauses: readonly Clause[],
  ties: readonly Link[] = [],
  terms: PassageInput["terms"] = [],
): string {
  const content = clauses.map(({ id }) => id);
  return write({
    plan: planOf([section("yz/9", "chapter", "第九章", content)], clauses),
    section: "yz/9",
    linksFrom: (id) => ties.filter((link) => link.clause === id),
    terms,
  });
}

const pinless = (markup: string): string => markup.replace(/<a class="pin".*?<\/a>/g, "");
/** The words of a clause in the page, without its pin. */
const wordsOf = (markup: string, id: string): string | undefined => {
  const found = pinless(markup).match(new RegExp(`<p[^>]* data-clause="${id}">(.*?)</p>`, "s"));
  return found?.[1] === undefined ? undefined : textOf(found[1]);
};
const mentions = (markup: string): string[] =>
  [...markup.matchAll(/<a class="mention[^>]*data-feature="([^"]*)">(.*?)<\/a>/gs)].map(
    ([, feature = "", words = ""]) => `${feature} ${textOf(words)}`,
  );
const tie = (id: string, start: number, end: number, feature = "seats/a"): Link => ({
  clause: id,
  feature,
  kind: "named",
  start,
  end,
});

describe("A passage of a plan", () => {
  test("has its headings by level, each with the id by which it is found", () => {
    const headings = tagsOf(write()).filter(({ name }) => /^h\d$/.test(name));
    expect(headings.map(({ name, attributes }) => [name, attributes.id])).toEqual([
      ["h2", "yz/1"],
      ["h3", "yz/1.1"],
      ["h4", "yz/table1"],
    ]);
  });

  test("is Chinese for those who listen to it, and every element that opens closes", () => {
    expect(tagsOf(write())[0]).toEqual({ name: "div", attributes: { lang: "zh" } });
    expect(unbalanced(write())).toEqual([]);
  });

  test("has every clause letter by letter", () => {
    const paragraphs = plan().clauses.filter(({ id, kind }) => kind !== "row" && id.startsWith("yz/1"));
    expect(paragraphs).toHaveLength(3);
    for (const { id, text } of paragraphs) expect(wordsOf(write(), id)).toBe(text);
  });

  test("has a pin at every clause, by which it is taken, labelled in the reader's language", () => {
    const pins = tagsOf(write({ language: "en" })).filter(({ attributes }) => attributes.class === "pin");
    expect(pins.map(({ attributes }) => attributes["data-pin"])).toEqual([
      "yz/1/1",
      "yz/1.1/1",
      "yz/table1/1",
      "yz/table1/2",
      "yz/1.1/2",
    ]);
    expect(pins[0]?.attributes).toMatchObject({
      href: "#clause=yz/1/1",
      "aria-label": "Take this passage: yz/1/1",
    });
  });

  test("links the places at the words that name them, and the listed project's name not at all", () => {
    expect(mentions(write())).toEqual([
      "seats/qinghe 清河镇",
      "seats/yunshan 云山乡",
      "seats/qinghe 清河镇",
      "seats/yunshan 云山乡",
      "seats/qinghe 清河镇",
    ]);
    expect(write()).toContain('href="#pick=seats/qinghe"');
  });

  test("does not link what was only inferred, and of two links to the same words one", () => {
    const one = clause("yz/9/1", "清河镇");
    expect(mentions(passage([one], [{ ...tie("yz/9/1", 0, 3), kind: "inferred" }]))).toEqual([]);
    expect(mentions(passage([one], [tie("yz/9/1", 0, 3), tie("yz/9/1", 1, 3)]))).toEqual(["seats/a 清河镇"]);
  });

  test("sets the run-in heading of a clause apart, with a place in it", () => {
    expect(write()).toContain("<b>优化格局</b>");
    const headed = clause("yz/9/1", "做强清河镇。推进。", { lead: { start: 0, end: 5 } });
    const markup = passage([headed], [tie("yz/9/1", 2, 5)]);
    expect(markup).toMatch(/<b>做强<a class="mention[^>]*>清河镇<\/a><\/b>。推进。/);
  });

  test("opens a term where it first stands, but not in its own definition", () => {
    const terms = [{ words: "水厂", clause: "yz/9/2" }];
    const markup = passage(
      [clause("yz/9/1", "建水厂，修水厂。"), clause("yz/9/2", "水厂：供水。")],
      [],
      terms,
    );
    expect(markup.match(/<a class="term"/g)).toHaveLength(1);
    expect(markup).toContain('建<a class="term" href="#clause=yz/9/2" data-term="yz/9/2">水厂</a>，修水厂。');
  });

  test("puts rows that follow each other into one table with the headings of their columns", () => {
    const table = /<table>(.*?)<\/table>/s.exec(write())?.[1] ?? "";
    const cells = (pattern: RegExp) =>
      [...pinless(table).matchAll(pattern)].map(([, cell = ""]) => textOf(cell));
    expect(cells(/<th scope="col">(.*?)<\/th>/g)).toEqual(["序号", "项目名称", "总投资"]);
    expect(cells(/<td>(.*?)<\/td>/g)).toEqual(["", "1", "清河镇水厂项目", "120", "2", "全县道路项目", ""]);
    expect(write().match(/<table>/g)).toHaveLength(1);
  });

  test("writes a cell that is filled from the row above, though its words are not in the row", () => {
    const merged: Clause = { ...row("yz/9/2", { 项目: "道路" }), cells: { 分组: "交通", 项目: "道路" } };
    const markup = passage([merged]);
    expect(markup).toContain("<td>交通</td><td>道路</td>");
  });

  test("says the page of a section where it is known", () => {
    const paged = { ...section("yz/9", "chapter", "第九章", []), page: "71–75" };
    expect(textOf(write({ plan: planOf([paged], []), section: "yz/9" }))).toBe("第九章第71–75页");
  });

  test("that does not exist is an error that names it", () => {
    expect(() => write({ section: "yz/7" })).toThrow("yz has no section yz/7");
  });

  test("never lets hostile text become markup", () => {
    const ids = ["yz/9/1", "yz/9/2"];
    const evil = [clause("yz/9/1", hostile), row("yz/9/2", { [hostile]: hostile })];
    const markup = write({
      plan: planOf([section("yz/9", "chapter", hostile, ids)], evil),
      section: "yz/9",
      linksFrom: (id) => [tie(id, 2, 10, `seats/${hostile}`)],
    });
    const known = ["a", "div", "h2", "p", "section", "table", "tbody", "td", "th", "thead", "tr"];
    expect([...new Set(tagsOf(markup).map(({ name }) => name))].sort()).toEqual(known);
    expect(
      tagsOf(markup).flatMap(({ attributes }) => Object.keys(attributes).filter((key) => /^on/.test(key))),
    ).toEqual([]);
    expect(wordsOf(markup, "yz/9/1")).toBe(hostile);
  });

  test("of any words with any links can be read back letter by letter", () => {
    const text = fc.string({
      unit: fc.constantFrom("清", "河", "<", ">", "&", '"', "\n", "a", ";", "&lt;", "𠮷"),
      minLength: 1,
      maxLength: 30,
    });
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 6 });
    fc.assert(
      fc.property(text, spans, fc.tuple(fc.nat(30), fc.nat(30)), (words, cuts, [from, to]) => {
        const clamp = (a: number, b: number) =>
          [Math.min(a, b, words.length), Math.min(Math.max(a, b), words.length)] as const;
        const [start, end] = clamp(from, to);
        const ties = cuts.map(([a, b]) => tie("yz/9/1", ...clamp(a, b))).filter((l) => l.start < l.end);
        const markup = passage([clause("yz/9/1", words, { lead: { start, end } })], ties);
        expect(wordsOf(markup, "yz/9/1")).toBe(words);
        expect(unbalanced(markup)).toEqual([]);
        const cut = ties.map((l) => `seats/a ${words.slice(l.start, l.end)}`);
        expect(mentions(markup).filter((mention) => !cut.includes(mention))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
