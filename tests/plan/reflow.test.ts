import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextBlock } from "../../src/plan/block.ts";
import { reflow } from "../../src/plan/reflow.ts";
import { widthOf } from "../../src/plan/width.ts";

const han = (length: number): string => "字".repeat(length);
const lines = (...words: readonly string[]): readonly TextBlock[] =>
  words.map((text, i) => ({ type: "text", text, begins: false, raw: [{ start: i, end: i + 1 }] }));
const texts = (blocks: readonly TextBlock[]): readonly string[] => blocks.map(({ text }) => text);
const plain = (...words: readonly string[]): readonly string[] => texts(reflow(lines(...words), false).plain);

describe("Paragraphs of a print without indents", () => {
  test("Latin letters and figures are half as wide as Chinese characters", () => {
    expect(widthOf(" 到 2025 年，")).toBe(5.5);
  });

  test("a short line that ends a sentence ends its paragraph", () => {
    expect(plain(han(23), `${han(10)}。`, han(23), "字。")).toHaveLength(2);
  });

  test("a full line that ends a sentence ends nothing when the next line is full", () => {
    expect(plain(han(23), `${han(24)}。`, han(25), "字。")).toHaveLength(1);
  });

  test("a full line that ends a sentence ends its paragraph when the next is as narrow as a first one", () => {
    expect(plain(han(23), `${han(24)}。`, han(23), `${han(5)}。`)).toHaveLength(2);
    expect(plain(han(23), `${han(24)}。`, `${han(23)}，`, `${han(5)}。`)).toHaveLength(2);
  });

  test("a narrow line that itself ends a sentence after a full one is the last of its paragraph", () => {
    expect(plain(han(23), `${han(24)}。`, `${han(21)}。`)).toHaveLength(1);
  });

  test("a few words on a line of their own stand alone", () => {
    expect(plain("主要目标", han(23), "字。")).toEqual(["主要目标", `${han(24)}。`]);
  });

  test("a line in a box goes on until it is short, or a label begins another", () => {
    const { boxed } = reflow(
      lines(`${han(29)}。`, `${han(31)}、`, "字。", `${han(29)}。`, "乙类：字。"),
      true,
    );
    expect(texts(boxed)).toEqual([`${han(29)}。${han(31)}、字。`, `${han(29)}。`, "乙类：字。"]);
  });

  test("no line is lost, doubled or moved", () => {
    const printed = fc.array(
      fc.tuple(fc.nat(34), fc.constantFrom("", "。", "，", "：")).map(([n, mark]) => `${han(n + 1)}${mark}`),
    );
    fc.assert(
      fc.property(printed, fc.boolean(), (words, inBox) => {
        const given = lines(...words);
        const { boxed, plain: rest } = reflow(given, inBox);
        expect([...boxed, ...rest].flatMap(({ raw }) => raw)).toEqual(given.flatMap(({ raw }) => raw));
        expect(texts([...boxed, ...rest]).join("")).toBe(words.join(""));
      }),
    );
  });
});
