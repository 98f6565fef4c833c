import { describe, expect, test } from "vitest";
import type { Loop } from "../../src/app/loop.ts";
import { readPoint } from "../../src/app/point.ts";
import type { Language } from "../../src/core/text.ts";
import { opening } from "../fixtures/states.ts";

const speaking = (language: Language): Loop => ({
  state: () => ({ ...opening(), language }),
  dispatch: () => {},
  subscribe: () => {},
});
const read = (text: string, language: Language = "zh") => readPoint(speaking(language))(text);

describe("Typed coordinates", () => {
  test("are a point, longitude before latitude, in whatever order they were typed", () => {
    for (const text of ["36.842,101.956", "101.956 36.842", "北纬36.842° 东经101.956°"])
      expect([text, read(text)]).toEqual([text, { point: [101.956, 36.842] }]);
  });

  test.each([
    ["水厂", "读不出坐标", "No coordinates"],
    ["36.842", "只有一个数", "one number"],
    ["36.8, 36.9", "两种读法", "both|two"],
    ["N36.8 N101.9", "前后矛盾", "contradicts"],
    ["北纬95度 东经101度", "超出范围", "Out of range"],
  ])("%s is told why it is none, in the reader's language", (text, zh, en) => {
    const [told, said] = [read(text), read(text, "en")];
    expect("why" in told && told.why).toContain(zh);
    expect("why" in said && said.why).toMatch(new RegExp(en, "iu"));
    expect("why" in said && said.why).not.toMatch(/\p{Script=Han}/u);
  });

  test("that can be read two ways are told with both of them", () => {
    const told = read("36.8, 36.9");
    expect("why" in told && told.why).toContain("36.9, 36.8 / 36.8, 36.9");
  });
});
