import { describe, expect, test } from "vitest";
import { en } from "../../src/words/en.ts";
import { zh } from "../../src/words/zh.ts";

const gaps = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, key]) => key ?? "").sort();
const pairs = Object.entries(zh).map(([key, word]) => [key, word, en[key as keyof typeof zh]] as const);

describe("The word lists", () => {
  test("English has the words that Chinese has, and no other", () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  test("no word is empty or padded with blanks", () => {
    for (const [key, ...words] of pairs)
      for (const word of words) expect(`${key}: ${word}`).toMatch(/^\w+: \S(?:.*\S)?$/u);
  });

  // The number of passages is said without a word around it in English.
  test("both languages leave the same gaps to fill in", () => {
    expect(pairs.filter(([, a, b]) => String(gaps(a)) !== String(gaps(b)))).toEqual([]);
  });

  test("English is written in English, but for the switch to Chinese and for quotation marks", () => {
    const han = pairs.filter(([, , word]) => /\p{Script=Han}/u.test(word)).map(([key]) => key);
    expect(han).toEqual(["language", "languageLabel"]);
  });
});
