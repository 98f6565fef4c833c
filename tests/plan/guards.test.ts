import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Place, wordingsOf } from "../../src/core/place.ts";
import { mentionFinder } from "../../src/plan/mentions.ts";
import { freeze } from "../fixtures/freeze.ts";

fc.configureGlobal({ seed: 15 });

function place(id: string, words: Partial<Place>): Place {
  return freeze({ id, name: id, en: id, kind: "township", names: [], position: null, ...words });
}

const places = [
  place("county", {
    names: ["同心县", "同心"],
    not: [{ of: ["同心"], before: ["互济", "牌"], after: ["上下"] }],
  }),
  place("qinghe", {
    names: ["清河镇", "清河"],
    parent: "county",
    local: ["县城"],
    not: [
      { of: ["清河"], after: ["大"] },
      { of: ["县城"], before: ["建设标准"] },
    ],
  }),
  place("yunshan", { names: ["云山乡"], listed: ["云山"], parent: "county" }),
  place("reservoir", { names: ["清河水库"], parent: "county" }),
  place("wetland", { names: ["黑水湿地公园"], parent: "county" }),
  place("heishui", { names: ["黑水乡", "黑水"], parent: "county" }),
  place("river", { names: ["白石河"], listed: ["白石"], parent: "county" }),
  place("v-qinghe-xinzhuang", { shared: ["新庄村"], parent: "qinghe", kind: "village" }),
  place("v-yunshan-xinzhuang", { shared: ["新庄村"], parent: "yunshan", kind: "village" }),
  place("v-qinghe-kuilan", { names: ["葵兰村"], listed: ["葵兰"], parent: "qinghe", kind: "village" }),
];
const find = mentionFinder(places);
const cut = (text: string, local?: boolean) =>
  find(text, local).map((m) => `${text.slice(m.start, m.end)} ${m.place}`);

describe("Words that forbid a match", () => {
  test("a name before such a word is none, elsewhere it is one", () => {
    expect(cut("同心互济会与同心牌面粉在同心投产")).toEqual(["同心 county"]);
  });

  test("a name behind such a word is none", () => {
    expect(cut("上下同心，建设同心")).toEqual(["同心 county"]);
  });

  test("they forbid only the wordings they are for", () => {
    expect(cut("同心县互济会")).toEqual(["同心县 county"]);
    expect(cut("大清河、大清河镇")).toEqual(["清河镇 qinghe"]);
  });

  test("where they forbid the longer wording, a shorter one of another place is still found", () => {
    const two = mentionFinder([
      place("long", { names: ["清河新区"], not: [{ before: ["银行"] }] }),
      place("short", { names: ["清河"] }),
    ]);
    expect(two("清河新区银行").map((m) => m.place)).toEqual(["short"]);
  });

  test("at either end of the text they forbid nothing", () => {
    expect(cut("同心")).toEqual(["同心 county"]);
  });
});

describe("A town and what bears its name", () => {
  test("the longest wording tells the reservoir from the town", () => {
    expect(cut("清河水库在清河")).toEqual(["清河水库 reservoir", "清河 qinghe"]);
  });

  test("a name that shares its ending with the next of a list is told by that ending", () => {
    expect(cut("保护黑水、长滩等湿地公园")).toEqual(["黑水 wetland"]);
    expect(cut("新建清河、远峡等 2 座小型水库")).toEqual(["清河 reservoir"]);
    expect(cut("治理白石等河流")).toEqual(["白石 river"]);
  });

  test("where the list ends otherwise, the name is the town", () => {
    expect(cut("在黑水、清河等乡镇建湿地公园")).toEqual(["黑水 heishui", "清河 qinghe"]);
    expect(cut("黑水、清河镇。湿地公园")).toEqual(["黑水 heishui", "清河镇 qinghe"]);
  });
});

describe("Short wordings", () => {
  test("count right behind the place that holds them, and right before a place that they hold", () => {
    expect(cut("同心县云山公路")).toEqual(["同心县 county", "云山 yunshan"]);
    expect(cut("清河葵兰水源地")).toEqual(["清河 qinghe", "葵兰 v-qinghe-kuilan"]);
    const town = mentionFinder([
      place("town", { listed: ["云山"] }),
      place("village", { listed: ["葵兰"], parent: "town" }),
    ]);
    expect(town("云山葵兰水源地").map((m) => m.place)).toEqual(["town", "village"]);
  });

  test("do not count behind a place that does not hold them", () => {
    expect(cut("黑水云山")).toEqual(["黑水 heishui"]);
  });
});

describe("Wordings that several places bear", () => {
  test("name the one whose parent stands nearest before", () => {
    expect(cut("清河镇新庄村、云山乡新庄村和新庄村")).toEqual([
      "清河镇 qinghe",
      "新庄村 v-qinghe-xinzhuang",
      "云山乡 yunshan",
      "新庄村 v-yunshan-xinzhuang",
      "新庄村 v-yunshan-xinzhuang",
    ]);
  });

  test("name none where no parent stands before, also where one stands behind", () => {
    expect(cut("新庄村")).toEqual([]);
    expect(cut("新庄村属清河镇")).toEqual(["清河镇 qinghe"]);
    expect(cut("同心县新庄村")).toEqual(["同心县 county"]);
  });

  test("name none where two of one parent bear them", () => {
    const twins = ["a", "b"].map((id) => place(id, { shared: ["新庄村"], parent: "town" }));
    const both = mentionFinder([place("town", { names: ["清河镇"] }), ...twins]);
    expect(both("清河镇新庄村").map((m) => m.place)).toEqual(["town"]);
  });
});

describe("Wordings of the county's own documents", () => {
  test("name their place there, and nothing in the documents of others", () => {
    expect(cut("扩建县城污水处理厂")).toEqual(["县城 qinghe"]);
    expect(cut("扩建县城污水处理厂", false)).toEqual([]);
    expect(cut("县城建设标准")).toEqual([]);
  });
});

describe("In any text", () => {
  const words = [...new Set(places.flatMap(wordingsOf))];
  const between = [
    "、",
    "和",
    "等乡镇",
    "等水库",
    "等 2 座水库",
    "等湿地公园",
    "的",
    "大",
    "上下",
    "牌",
    "\n",
    "𠮷",
  ];
  const texts = fc
    .array(fc.constantFrom(...words, ...between), { maxLength: 30 })
    .map((parts) => parts.join(""));

  test("mentions are in order, apart from each other, and cut a wording of their place or its beginning", () => {
    const known = new Map(places.map((p) => [p.id, wordingsOf(p)]));
    fc.assert(
      fc.property(texts, fc.boolean(), (text, local) => {
        let at = 0;
        for (const { start, end, place: id } of find(text, local)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(known.get(id)?.some((wording) => wording.startsWith(text.slice(start, end)))).toBe(true);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("the order of the gazetteer changes nothing", () => {
    const backwards = mentionFinder(places.toReversed());
    fc.assert(
      fc.property(texts, (text) => {
        expect(backwards(text)).toEqual(find(text));
      }),
    );
  });

  test("a place that lies in itself by mistake does not hang the search", () => {
    const loop = mentionFinder([
      place("a", { names: ["清河镇"], parent: "b" }),
      place("b", { listed: ["云山"], parent: "a" }),
      place("c", { listed: ["黑水"], parent: "b" }),
    ]);
    expect(loop("清河镇黑水").map((m) => m.place)).toEqual(["a", "c"]);
  });
});
