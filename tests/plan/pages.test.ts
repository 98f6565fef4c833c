import { describe, expect, test } from "vitest";
import { contentsEntry } from "../../src/plan/contents.ts";
import { pagesOf } from "../../src/plan/pages.ts";

const entries = [
  "前言.....\t1",
  "第一章 总则.....2",
  "第一节 甲.....2",
  "第二节 乙.....8",
  "第二章 任务\t12",
  "第一节 丙.....13",
]
  .map(contentsEntry)
  .filter((entry) => entry !== undefined);

describe("Pages from the table of contents", () => {
  test("a line gives its title and its page", () => {
    expect(contentsEntry("第三节 某节.....71")).toEqual({ title: "第三节 某节", page: "71" });
    expect(contentsEntry("1. 决议..... I")).toEqual({ title: "1. 决议", page: "I" });
    expect(contentsEntry("第一节 发展基础")).toBeUndefined();
  });

  test("a section reaches to the page on which the next one begins", () => {
    expect(pagesOf(entries).get("1.1")).toEqual({ all: "2–8", own: "2–8" });
    expect(pagesOf(entries).get("1.2")?.all).toBe("8–12");
  });

  test("a chapter reaches to the next chapter, its opening paragraph to its first section", () => {
    expect(pagesOf(entries).get("1")).toEqual({ all: "2–12", own: "2" });
    expect(pagesOf(entries).get("2")?.own).toBe("12–13");
  });

  test("where the last heading ends is not known", () => {
    expect(pagesOf(entries).get("2.1")?.all).toBe("13");
  });
});
