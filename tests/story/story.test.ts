import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { charts } from "../../src/core/chart.ts";
import type { Step } from "../../src/core/story.ts";
import { checkStory } from "../../src/story/check.ts";
import { groundOf } from "../../src/story/ground.ts";
import { readStory } from "../../src/story/read.ts";
import { writeStory } from "../../src/story/write.ts";
import { catalogue } from "../fixtures/catalogue.ts";

const head = "---\ntitle: 清河\ntitleEn: Qinghe\nminutes: 3\n---\n";
const good = `${head}
## 一镇 | One town

- layers: seats
- lit: seats/qinghe
- quote: yz/1/1 「清河镇」

正文第一段。
接着写。

[en] First
and on.

[notes] 讲稿。

[notes en] Notes.
`;
const ground = groundOf(catalogue());
const told = (markdown: string) => {
  const { story, mistakes } = readStory("a", markdown);
  return [...mistakes, ...checkStory(story, ground)].map(({ line, message }) => `${line} ${message.zh}`);
};

/** One line of words as a person writes it: nothing at its ends, nothing that begins a key, a tag or a heading. */
const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
  .map((text) => text.replace(/[\p{C}\p{Z}|]/gu, "").trim())
  .filter((text) => text !== "" && !/^(-|#|\[)/.test(text));
const id = fc.stringMatching(/^[a-z][a-z0-9/-]{0,15}$/).filter((text) => text.trim() === text);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const lines = fc.array(words, { maxLength: 3 }).map((all) => all.join("\n"));
const both = fc.record({ zh: lines, en: lines });

const steps: fc.Arbitrary<Step> = fc.record({
  heading: fc.record({ zh: words, en: words }),
  view: fc.option(id),
  layers: ids,
  as: fc.dictionary(
    id.map((text) => text.replaceAll("/", "")),
    id.map((text) => text.replaceAll("/", "")),
  ),
  place: fc.option(id),
  camera: fc.option(
    fc.record({
      zoom: fc.integer({ min: 0, max: 2400 }).map((n) => n / 100),
      lat: fc.integer({ min: -8_500_000, max: 8_500_000 }).map((n) => n / 1e5),
      lon: fc.integer({ min: -18_000_000, max: 18_000_000 }).map((n) => n / 1e5),
    }),
  ),
  lit: ids,
  quote: fc.option(
    fc.record({ clause: id, words: words.map((text) => text.replaceAll(/[「」]/g, "")).filter(Boolean) }),
  ),
  chart: fc.option(fc.constantFrom(...charts)),
  text: both,
  notes: both,
  line: fc.constant(0),
});

describe("The file of a story", () => {
  test("is read step by step, its paragraphs by language and for whom they are", () => {
    const { story, mistakes } = readStory("a", good);
    expect(mistakes).toEqual([]);
    expect(story).toMatchObject({ id: "a", title: { zh: "清河", en: "Qinghe" }, minutes: 3 });
    expect(story.steps).toEqual([
      {
        heading: { zh: "一镇", en: "One town" },
        view: null,
        layers: ["seats"],
        as: {},
        place: null,
        camera: null,
        lit: ["seats/qinghe"],
        quote: { clause: "yz/1/1", words: "清河镇" },
        chart: null,
        text: { zh: "正文第一段。接着写。", en: "First and on." },
        notes: { zh: "讲稿。", en: "Notes." },
        line: 7,
      },
    ]);
    expect(told(good)).toEqual([]);
  });

  test("whatever is written is read again as it was", () => {
    fc.assert(
      fc.property(
        words,
        words,
        fc.integer({ min: 1, max: 240 }),
        fc.array(steps, { minLength: 1, maxLength: 4 }),
        (zh, en, minutes, all) => {
          const written = writeStory({ title: { zh, en }, minutes, steps: all });
          const { story, mistakes } = readStory("a", written);
          expect(mistakes).toEqual([]);
          expect(story.title).toEqual({ zh, en });
          expect(story.minutes).toBe(minutes);
          expect(story.steps.map((step) => ({ ...step, line: 0 }))).toEqual(all);
        },
      ),
    );
  });

  test("whatever it holds, reading it throws nothing", () => {
    const pieces = fc.constantFrom(
      "---",
      "## a | b",
      "- view: x",
      "- quote: 「",
      "[en] x",
      "title: y",
      "",
      "- as: a:b:c",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), pieces), { maxLength: 12 }), (all) => {
        expect(Array.isArray(readStory("a", all.join("\n")).mistakes)).toBe(true);
      }),
    );
  });
});

describe("A mistake in a story is told with its line", () => {
  test.each([
    ["a head that is missing", good.replace(head, ""), /^1 开头缺 ---/],
    ["minutes that are none", good.replace("minutes: 3", "minutes: 三"), /^1 minutes 须为/],
    ["a heading in one language", good.replace(" | One town", ""), /^7 标题写作/],
    ["a key that is not known", good.replace("- lit:", "- light:"), /^10 不认得/],
    [
      "a key that stands twice",
      good.replace("- lit: seats/qinghe", "- layers: seats"),
      /^10 layers 写了两次/,
    ],
    ["a quotation without its signs", good.replace("「清河镇」", "清河镇"), /^11 quote 写作/],
    [
      "a layer that does not exist",
      good.replace("- layers: seats", "- layers: seats, nowhere"),
      /layers 里没有「nowhere」/,
    ],
    [
      "a feature that does not exist",
      good.replace("lit: seats/qinghe", "lit: seats/x"),
      /lit 里没有「seats\/x」/,
    ],
    [
      "a feature on a layer that is not shown",
      good.replace("lit: seats/qinghe", "lit: projects/1"),
      /所在的图层没有显示/,
    ],
    ["a clause that does not exist", good.replace("yz/1/1 ", "yz/9/9 "), /quote 里没有「yz\/9\/9」/],
    [
      "words that the clause does not say",
      good.replace("「清河镇」", "「清河鎮」"),
      /与 yz\/1\/1 的原文不一致/,
    ],
    ["a view beside layers", good.replace("- layers: seats", "- view: x\n- layers: seats"), /须有其一/],
    ["a text without English", good.replace("[en] First\nand on.\n", ""), /缺中文或英文正文/],
    ["no step at all", head, /没有一步/],
  ])("%s", (_, markdown, expected) => {
    expect(told(markdown).some((line) => expected.test(line))).toBe(true);
  });
});
