import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Place } from "../../src/core/place.ts";
import { mentionFinder } from "../../src/plan/mentions.ts";
import { freeze } from "../fixtures/freeze.ts";

fc.configureGlobal({ seed: 15 });

function place(id: string, names: readonly string[], listed: readonly string[] = []): Place {
  return freeze({ id, name: names[0] ?? id, en: id, kind: "township", names, listed, position: null });
}

const places = [
  place("qinghe", ["清河镇", "清河"]),
  place("school", ["清河镇中心学校"]),
  place("yunshan", ["云山乡"], ["云山"]),
  place("heishui", ["黑水乡"], ["黑水"]),
];
const find = mentionFinder(places);
const cut = (text: string) => find(text).map((m) => `${text.slice(m.start, m.end)} ${m.place}`);

describe("Places named in a text", () => {
  test("a place is found wherever its name stands, each time", () => {
    expect(cut("清河镇、云山乡与清河镇。")).toEqual(["清河镇 qinghe", "云山乡 yunshan", "清河镇 qinghe"]);
  });

  test("the longest wording wins, also over the name of another place", () => {
    expect(cut("扩建清河镇中心学校，清河镇中心")).toEqual(["清河镇中心学校 school", "清河镇 qinghe"]);
    expect(cut("清河两岸")).toEqual(["清河 qinghe"]);
  });

  test("a name at the very end of the text is found", () => {
    expect(find("发展清河镇")).toEqual([{ start: 2, end: 5, place: "qinghe" }]);
    expect(cut("清河镇中心学")).toEqual(["清河镇 qinghe"]);
  });

  test("a short wording alone names no place", () => {
    expect(cut("云山深处，黑水长流")).toEqual([]);
  });

  test("a short wording in an enumeration names its place, before and after another", () => {
    expect(cut("清河、云山")).toEqual(["清河 qinghe", "云山 yunshan"]);
    expect(cut("云山和清河镇")).toEqual(["云山 yunshan", "清河镇 qinghe"]);
    expect(cut("云山—黑水公路")).toEqual(["云山 yunshan", "黑水 heishui"]);
    expect(cut("“云山”“清河”")).toEqual(["云山 yunshan", "清河 qinghe"]);
  });

  test("a short wording before 等乡镇 names its place", () => {
    expect(cut("在云山等乡镇试点")).toEqual(["云山 yunshan"]);
    expect(cut("云山、黑水两乡")).toEqual(["云山 yunshan", "黑水 heishui"]);
  });

  test("words between two names are no enumeration", () => {
    expect(cut("清河的云山")).toEqual(["清河 qinghe"]);
    expect(cut("清河、、、、云山")).toEqual(["清河 qinghe"]);
    expect(cut("清河云山")).toEqual(["清河 qinghe"]);
  });

  test("without places, or without text, nothing is found", () => {
    expect(mentionFinder([])("清河镇")).toEqual([]);
    expect(find("")).toEqual([]);
  });

  test("in any text, mentions are in order, apart from each other, and cut exactly a wording of their place", () => {
    const wordings = new Map(places.map((p) => [p.id, [...p.names, ...(p.listed ?? [])]]));
    const scraps = [
      "、",
      "和",
      "等乡镇",
      "，",
      "“",
      "的",
      "镇",
      "清",
      "中心学校",
      "𠮷",
      "\n",
      "",
      ...[...wordings.values()].flat(),
    ];
    const texts = fc.array(fc.constantFrom(...scraps), { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end, place: id } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(wordings.get(id)).toContain(text.slice(start, end));
          at = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test("in any text, no full name is overlooked outside of the mentions", () => {
    const scraps = ["、", "的", "镇", "𠮷", "清河镇", "清河", "云山乡", "黑水乡", "清河镇中心学校"];
    const texts = fc.array(fc.constantFrom(...scraps), { maxLength: 20 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        let rest = "";
        let at = 0;
        for (const { start, end } of find(text)) {
          rest += `${text.slice(at, start)}|`;
          at = end;
        }
        rest += text.slice(at);
        expect(places.flatMap((p) => p.names).filter((name) => rest.includes(name))).toEqual([]);
      }),
    );
  });
});
