import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, TextBlock } from "../../src/plan/block.ts";
import { isOpen, joined } from "../../src/plan/paragraphs.ts";

let at = 0;
const text = (words: string, begins = false): TextBlock => {
  const start = at;
  at += words.length + 2;
  return Object.freeze({ type: "text", text: words, begins, raw: [{ start, end: start + words.length }] });
};
const heading: Block = { type: "heading", kind: "box", mark: "box1", title: "专栏 1 名称", raw: [] };
const texts = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => (block.type === "text" ? block.text : `<${block.type}>`));

describe("Paragraphs over page breaks", () => {
  test("a name that the page break split is whole again", () => {
    expect(texts(joined([text("构建“一"), text("心多点”布局。")]))).toEqual(["构建“一心多点”布局。"]);
  });

  test("a paragraph that ended stays apart from the next one", () => {
    expect(texts(joined([text("第一段。"), text("第二段。")]))).toEqual(["第一段。", "第二段。"]);
  });

  test("a sentence that ends with a quotation mark has ended", () => {
    expect(isOpen("迈向“生产线”。")).toBe(false);
    expect(isOpen("形成“闭环”")).toBe(true);
    expect(isOpen("他说：“好。”")).toBe(false);
  });

  test("a heading in between keeps texts apart", () => {
    expect(texts(joined([text("没有写完"), heading, text("另一段。")]))).toHaveLength(3);
  });

  test("a line with a mark of its own continues nothing", () => {
    expect(texts(joined([text("6、整改", true), text("7、下一条。", true)]))).toHaveLength(2);
  });

  test("joining keeps every character and every span, in order", () => {
    const lines = fc.array(
      fc.tuple(fc.string({ unit: fc.constantFrom("字", "。", "”", "a") }), fc.boolean()),
    );
    fc.assert(
      fc.property(lines, (written) => {
        const blocks = written.map(([words, begins]) => text(words, begins));
        const out = joined(blocks);
        expect(texts(out).join("")).toBe(texts(blocks).join(""));
        expect(out.flatMap((block) => block.raw)).toEqual(blocks.flatMap((block) => block.raw));
      }),
    );
  });

  test("joining what is joined changes nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom("字", "。") })), (written) => {
        const once = joined(written.map((words) => text(words)));
        expect(joined(once)).toEqual(once);
      }),
    );
  });
});
