import { describe, expect, test } from "vitest";
import { chineseNumber } from "../../src/plan/numerals.ts";

describe("Chinese numerals", () => {
  test.each([
    ["一", 1],
    ["十", 10],
    ["十三", 13],
    ["二十", 20],
    ["三十八", 38],
    ["一百零九", 109],
    ["一百一十", 110],
    ["〇", 0],
  ])("%s is %i", (numeral, value) => {
    expect(chineseNumber(numeral)).toBe(value);
  });

  test.each(["", "名称", "12", "一心"])("“%s” is no numeral", (word) => {
    expect(chineseNumber(word)).toBeNaN();
  });
});
