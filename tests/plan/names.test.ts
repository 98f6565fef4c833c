import { describe, expect, test } from "vitest";
import { namesOf } from "../../src/plan/names.ts";

const split = (text: string, from = 0): readonly string[] =>
  namesOf(text, from).map(({ start, end }) => text.slice(start, end));

describe("Names in a plain list", () => {
  test("names are told apart at the marks of enumeration", () => {
    expect(split("某类：甲县、乙县、丙市。", 3)).toEqual(["甲县", "乙县", "丙市"]);
  });

  test("a list inside brackets is no list of its own", () => {
    expect(split("甲园（东、西）、 乙园。")).toEqual(["甲园（东、西）", "乙园"]);
  });

  test("one name is a list of one, and 无 names nothing", () => {
    expect(split("甲县。")).toEqual(["甲县"]);
    expect(split("无。")).toEqual([]);
  });
});
