import fc from "fast-check";
import { expect, test } from "vitest";
import { sentenceAround } from "../../src/core/sentence.ts";

test("the sentence round words ends with its full stop and begins after the last one", () => {
  expect(sentenceAround("甲。乙丙丁。戊", 3, 4)).toEqual(["乙丙丁。", 1, 2]);
});

test("a line or a cell of a table ends a sentence without being part of it", () => {
  expect(sentenceAround("甲\t乙丙\t丁", 2, 3)).toEqual(["乙丙", 0, 1]);
});

test("whatever the text, the sentence holds the words and is a piece of the text", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("甲", "乙", "。", "\t", "\n"), { minLength: 1 }).map((list) => list.join("")),
      fc.nat(),
      fc.nat(),
      (text, from, more) => {
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + (more % 5));
        const [words, a, b] = sentenceAround(text, start, end);
        expect(text).toContain(words);
        expect(b - a).toBe(end - start);
        if (!/[。\t\n]/.test(text.slice(start, end))) expect(words.slice(a, b)).toBe(text.slice(start, end));
      },
    ),
  );
});
