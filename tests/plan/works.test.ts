import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { worksOf } from "../../src/plan/works.ts";

const split = (text: string): readonly string[] =>
  worksOf(text, 0).map(({ start, end }) => text.slice(start, end));

describe("The works in a box that ends its lists in 等项目", () => {
  test("every piece of such a list is a work, without the verb before it", () => {
    expect(split("实施甲字路、乙字桥、丙站（东、西）等重点项目。")).toEqual([
      "甲字路",
      "乙字桥",
      "丙站（东、西）",
    ]);
  });

  test("a second list in the sentence is a list as well", () => {
    expect(split("重点推进甲路改造、乙管网等项目，实施丙字桥、丁字厂等项目。")).toEqual([
      "甲路改造",
      "乙管网",
      "丙字桥",
      "丁字厂",
    ]);
  });

  test("in any other sentence only what ends like a work is one", () => {
    expect(split("建设大数据、云计算为一体的产业园。")).toEqual(["建设大数据、云计算为一体的产业园"]);
    expect(split("实施甲乙搬迁项目，实施丙丁车间项目。")).toEqual(["甲乙搬迁项目", "丙丁车间项目"]);
  });

  test("pieces that end in the same word are works", () => {
    expect(split("开展招聘活动、指导活动、服务活动。")).toEqual(["招聘活动", "指导活动", "服务活动"]);
  });

  test("places that the last piece names stay together", () => {
    expect(split("推进引水工程、某家、某家沟、某峡等水库、灌溉二期等项目。")).toEqual([
      "引水工程",
      "某家、某家沟、某峡等水库",
      "灌溉二期",
    ]);
  });

  test("a piece of two characters stays with what follows", () => {
    expect(split("实施甲乙、丙丁输配管道、新建、改建某某院等项目。")).toEqual([
      "甲乙、丙丁输配管道",
      "新建、改建某某院",
    ]);
  });

  test("works are in order, apart from each other and inside the line", () => {
    const line = fc
      .array(
        fc.constantFrom("甲路", "某某项目", "、", "，", "等", "等项目", "。", "；", "（", "）", " ", "实施"),
      )
      .map((words) => words.join(""));
    fc.assert(
      fc.property(line, (text) => {
        let before = 0;
        for (const { start, end } of worksOf(text, 0)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
    );
  });
});
