import { describe, expect, test } from "vitest";
import { unmark } from "../../src/plan/markup.ts";

const bold = (line: string): string | undefined => {
  const { text, bold: span } = unmark(line);
  return span && text.slice(span.start, span.end);
};

describe("Markdown of the scan", () => {
  test("the words stay and the marks go", () => {
    expect(unmark("#### **（四）某任务**").text).toBe("（四）某任务");
    expect(unmark("- 1、某词：**释义。").text).toBe("1、某词：释义。");
    expect(unmark("**某镇").text).toBe("某镇");
  });

  test("what was bold is remembered", () => {
    expect(bold("**(1) 某路径。**正文。")).toBe("(1) 某路径。");
    expect(bold("（1）**某路径。**正文。")).toBe("某路径。");
    expect(bold("正文。")).toBeUndefined();
  });

  test("a mark that only closes made bold what stands before it", () => {
    expect(bold("- 1、某词：**释义。")).toBe("1、某词：");
  });
});
