import { describe, expect, test } from "vitest";
import { labelOf } from "../../src/plan/label.ts";
import { leadOf } from "../../src/plan/lead.ts";

const lead = (text: string, commas = 0): string | undefined => {
  const span = leadOf(text, commas);
  return span && text.slice(span.start, span.end);
};
const label = (text: string): string | undefined => {
  const span = labelOf(text);
  return span && text.slice(span.start, span.end);
};

describe("Run-in headings", () => {
  test("a short first sentence heads its paragraph", () => {
    expect(lead("优化城镇空间格局。不断优化布局。")).toBe("优化城镇空间格局");
  });

  test("a first sentence with a comma is ordinary text", () => {
    expect(lead("强化规划，守牢底线。推动开发。")).toBeUndefined();
  });

  test("a document may allow one comma in a heading", () => {
    expect(lead("优化产业布局，构建发展格局。推动开发。", 1)).toBe("优化产业布局，构建发展格局");
  });

  test("a paragraph of one sentence has no heading", () => {
    expect(lead("坚持统筹发展和安全。")).toBeUndefined();
  });

  test("what stands before the colon heads an entry, its number left out", () => {
    expect(label("16、康养载体项目：某项目等。")).toBe("康养载体项目");
    expect(label("水利工程: 某工程等。")).toBe("水利工程");
  });

  test("a heading may list what it is about", () => {
    expect(label("减量化、无害化、资源化工程：某项目等。")).toBe("减量化、无害化、资源化工程");
  });

  test("a colon after a sentence heads nothing", () => {
    expect(label("完善结构。其中：一般乡镇。")).toBeUndefined();
  });
});
