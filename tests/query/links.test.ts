import { describe, expect, test } from "vitest";
import type { Place } from "../../src/core/place.ts";
import { linkClauses, listMentions } from "../../src/query/links.ts";
import { features, links } from "../fixtures/catalogue.ts";
import { clause, plan } from "../fixtures/plan.ts";

const wordings: Readonly<Record<string, string>> = { 清河镇: "qinghe", 云山乡: "yunshan", 远湖: "yuanhu" };

const find = (text: string) =>
  Object.entries(wordings)
    .flatMap(([words, place]) =>
      [...text.matchAll(new RegExp(words, "g"))].map(({ index }) => ({
        start: index,
        end: index + words.length,
        place,
      })),
    )
    .sort((a, b) => a.start - b.start);

describe("Ties between clauses and features", () => {
  test("a clause is tied to what it names, a project's row to its places as listed and to its project", () => {
    expect(linkClauses(plan().clauses, features(), find)).toEqual(links());
  });

  test("a place that is named twice is tied twice, each time at its own words", () => {
    const twice = [clause("yz/3/1", "清河镇、清河镇")];
    expect(linkClauses(twice, features(), find).map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 7],
    ]);
  });

  test("a tie goes to the feature that stands for the place", () => {
    const moved = features().map((f) => ({ ...f, subject: `stand-in for ${f.id}` }));
    const [first] = linkClauses([clause("yz/3/1", "清河镇")], moved, find);
    expect(first?.feature).toBe("stand-in for seats/qinghe");
  });

  test("a place that no layer holds is tied to nothing", () => {
    expect(linkClauses([clause("yz/3/1", "远湖")], features(), find)).toEqual([]);
  });

  test("a row that words its project otherwise is not tied to the project by guesswork", () => {
    const row = clause("yz/table1/1", "清河镇自来水厂", { kind: "row" });
    expect(linkClauses([row], features(), find).map(({ kind }) => kind)).toEqual(["listed"]);
  });
});

describe("A village without a feature of its own", () => {
  const village = { id: "v-xin", name: "新庄村", en: "Xinzhuang", kind: "village", parent: "qinghe" };
  const villages: readonly Place[] = [{ ...village, names: ["新庄村"], position: null }];
  const findAll = (text: string) =>
    [...text.matchAll(/清河镇|新庄村/gu)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      place: words === "新庄村" ? "v-xin" : "qinghe",
    }));
  const linked = (text: string) =>
    linkClauses([clause("yz/3/1", text)], features(), findAll, villages).map(({ feature, kind, start }) => [
      feature,
      kind,
      start,
    ]);

  test("is tied to its township, where it is located, at its own words", () => {
    expect(linked("修新庄村道路")).toEqual([["seats/qinghe", "located", 1]]);
  });

  test("is not tied where the clause names the township itself", () => {
    expect(linked("修新庄村和清河镇道路")).toEqual([["seats/qinghe", "named", 5]]);
  });

  test("is a mention in any case, listed in a project's row and named elsewhere", () => {
    const row = clause("yz/table1/1", "新庄村水厂", { kind: "row" });
    expect(listMentions([clause("yz/3/1", "新庄村"), row], features(), findAll)).toEqual([
      { clause: "yz/3/1", start: 0, end: 3, place: "v-xin", kind: "named" },
      { clause: "yz/table1/1", start: 0, end: 3, place: "v-xin", kind: "listed" },
    ]);
  });
});
