import { describe, expect, test } from "vitest";
import { writeCsv } from "../../src/core/csv.ts";
import type { Question } from "../../src/core/question.ts";
import type { Language } from "../../src/core/text.ts";
import { rowsOf } from "../../src/pages/rows.ts";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { all, answer, asks, index, wordsOf } from "../fixtures/answers.ts";
import { asked, askedCatalogue, askedFeatures, askedLayers, drawn } from "../fixtures/asked.ts";
import { readCsv } from "../fixtures/csv.ts";
import { dot } from "../fixtures/metric.ts";

const rows = (question: Question, language: Language = "zh") => rowsOf(answer(question), index, language);

describe("An answer as rows", () => {
  test("what applies at a point: every finding, every layer without one, and everything else by distance", () => {
    const given = rows(asks.at);
    const features = given.flatMap(({ feature }) => (feature === null ? [] : [feature]));
    expect(new Set(features).size).toBe(features.length);
    // all that has a place, once: what meets the point, and the rest with its distance
    expect(features.toSorted()).toEqual(
      askedFeatures()
        .map(({ id }) => id)
        .filter((id) => !["nothing/line", "works/unknown"].includes(id))
        .toSorted(),
    );
    const zone = given.find(({ feature }) => feature === "official/zone");
    expect(zone).toMatchObject({
      layer: "official",
      name: "名official/zone",
      verdict: "确定",
      class: "surveyed",
      bound_m: 10,
      distance_m: 0,
      u_m: 10,
    });
    expect(given.find(({ layer }) => layer === "nothing")).toMatchObject({
      feature: null,
      verdict: "无数据",
    });
    const near = given.filter(({ order }) => order !== undefined);
    expect(near.every(({ verdict, distance_m }) => verdict === null && Number(distance_m) > 0)).toBe(true);
  });

  test("what lies in an area: overlaps with the bounds between which they stay, and shares in per cent", () => {
    const park = rows(asks.within).find(({ feature }) => feature === "named/park");
    expect(park).toMatchObject({ overlap_unit: "m2", overlap: expect.closeTo(16e6, -4), verdict: "需核实" });
    expect(Number(park?.overlap_least)).toBeLessThanOrEqual(Number(park?.overlap));
    expect(Number(park?.overlap_most)).toBeGreaterThanOrEqual(Number(park?.overlap));
    expect(Number(park?.share_of_area)).toBeLessThanOrEqual(100);
    const hall = rows(asks.within).find(({ feature }) => feature === "works/hall");
    expect(hall).toMatchObject({ investment: 30, overlap: null, share_of_area: null });
  });

  test("what lies along a line: from where to where, in order", () => {
    const given = rows(asks.along);
    expect(given.length).toBeGreaterThan(3);
    const starts = given.map(({ from_m }) => Number(from_m));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    for (const { from_m, to_m, verdict } of given) {
      expect(Number(to_m)).toBeGreaterThanOrEqual(Number(from_m));
      expect(wordsOf.zh).toContain(verdict);
    }
  });

  test("the nearest: as many as asked for, each with whether its order is certain", () => {
    const given = rows(asks.near);
    expect(given).toHaveLength(5);
    for (const { order } of given) expect(["certain", "possible"]).toContain(order);
  });

  test("a check: a row for every subject and line, with the bounds that decided it", () => {
    const given = rows(asks.check);
    expect(given).toHaveLength(5 * 3);
    expect(given[0]).toMatchObject({
      subject: "works/well",
      line: "official",
      verdict: "确定",
      bound_subject_m: 500,
      bound_line_m: 10,
      features: "official/zone",
    });
    expect(given.map(({ line }) => line).slice(0, 3)).toEqual(["official", "named:b", "nothing"]);
    expect(new Set(given.map(({ verdict }) => verdict))).toEqual(new Set(wordsOf.zh));
  });

  test("a comparison: the rows of both sides, told apart", () => {
    const given = rows(asks.compare);
    expect(given.filter(({ side }) => side === "a").map(({ side, ...row }) => row)).toEqual(
      rows(asks.within),
    );
    expect(given.filter(({ side }) => side === "b").map(({ feature }) => feature)).toContain("official/zone");
  });

  test("the table: a row for every unit and layer, with counts and money", () => {
    const given = rows(asks.table);
    expect(given).toHaveLength(2 * askedLayers().length);
    const works = given.filter(({ layer }) => layer === "works");
    expect(works.map(({ unit, possible, investment }) => [unit, possible, investment])).toEqual([
      ["cells/west", 2, 37],
      ["cells/east", 3, 157],
    ]);
  });

  test.each(all)("$ask says its verdicts in the reader's language", (question) => {
    const [zh, en] = [rows(question), rows(question, "en")];
    expect(en.map(({ verdict }) => verdict && wordsOf.en.indexOf(String(verdict)))).toEqual(
      zh.map(({ verdict }) => verdict && wordsOf.zh.indexOf(String(verdict))),
    );
    for (const { reason } of en) expect(String(reason)).not.toMatch(/\p{Script=Han}/u);
  });
});

describe("An answer as CSV", () => {
  test.each(all)("$ask has as many cells in every line, and no row is lost", (question) => {
    const given = rows(question);
    const [head = [], ...lines] = readCsv(writeCsv(given));
    expect(lines).toHaveLength(given.length);
    for (const line of lines) expect(line).toHaveLength(head.length);
    const column = head.indexOf("name");
    expect(lines.map((line) => line[column])).toEqual(given.map(({ name }) => name ?? ""));
  });

  test("no name is taken for a formula, and none breaks a line", () => {
    const evil = drawn("works/evil", dot(7_000, 7_100), "digitised", 5, {
      number: 9,
      name: '=HYPERLINK("http://x","y")\n,z',
    });
    const features = [...askedFeatures(), evil];
    const of = indexCatalogue(askedCatalogue(features));
    const [head = [], ...lines] = readCsv(writeCsv(rowsOf(answer(asks.at, of, asked(features)), of, "zh")));
    const line = lines.find((cells) => cells[head.indexOf("feature")] === "works/evil");
    expect(line?.[head.indexOf("name")]).toBe('\'=HYPERLINK("http://x","y")\n,z');
    expect(line).toHaveLength(head.length);
  });
});
