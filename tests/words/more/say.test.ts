import { describe, expect, test } from "vitest";
import { en } from "../../../src/words/more/en.ts";
import { sayMore } from "../../../src/words/more/say.ts";
import { zh } from "../../../src/words/more/zh.ts";

const gaps = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, key]) => key ?? "").sort();

describe("The words of what is fetched later", () => {
  test("are the same in both languages, in the same order, with the same gaps", () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    for (const key of Object.keys(zh) as (keyof typeof zh)[])
      expect([key, gaps(en[key])]).toEqual([key, gaps(zh[key])]);
  });

  test("are English in English", () => {
    expect(Object.values(en).filter((word) => /\p{Script=Han}/u.test(word) || !word.trim())).toEqual([]);
  });

  test("have their gaps filled in", () => {
    expect(sayMore("zh", "measureRemove", { n: 3 })).toBe("去掉第 3 点");
  });
});
