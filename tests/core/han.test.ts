import { describe, expect, test } from "vitest";
import { markOf, piecesOf } from "../../src/core/han.ts";

const chinese = (text: string) => piecesOf(text).flatMap((p) => (p.zh ? [p.text] : []));

describe("What is Chinese in a text", () => {
  test("is found between English words, with its marks and the numbers inside it", () => {
    expect(chinese("Same document: 绿色发展 in section 1, 绿色低碳 in 2")).toEqual(["绿色发展", "绿色低碳"]);
    expect(chinese("15th Five-Year Plan (《县“十五五”规划纲要》, 2026)")).toEqual(["《县“十五五”规划纲要》"]);
    expect(chinese("target 2020年均增长 (%)")).toEqual(["年均增长"]);
  });

  test("loses no letter of the text, whatever it is", () => {
    for (const text of ["", "English", "全是中文。", "a：中b", "中、文 and 文"])
      expect(
        piecesOf(text)
          .map((p) => p.text)
          .join(""),
      ).toBe(text);
  });

  test("marks a text as a whole only outside of Chinese", () => {
    expect(markOf("丹麻镇", "en")).toBe("zh");
    expect(markOf("Danma", "en")).toBeUndefined();
    expect(markOf("丹麻镇", "zh")).toBeUndefined();
  });
});
