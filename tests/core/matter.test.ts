import { describe, expect, test } from "vitest";
import { matterOf, matters } from "../../src/core/matter.ts";
import { projects } from "../fixtures/catalogue.ts";

const called = (name: string, group: string | null = null, list = "") => {
  const [first] = projects();
  if (!first) throw new Error("the county has no project");
  return matterOf({ ...first, name, group, list });
};

describe("What a project means to people", () => {
  test("is told by its name before its group and its list", () => {
    expect(called("清河镇水厂项目", "交通", "产业园区")).toBe("water");
    expect(called("清河镇项目", "交通", "水利")).toBe("roads");
    expect(called("清河镇项目", null, "水利")).toBe("water");
  });

  test("is sewage before village where a village gets sewers", () => {
    expect(called("清河村美丽宜居村庄示范项目（污水管网）")).toBe("water");
  });

  test("is said to be something else where nothing tells it", () => {
    expect(called("清河镇某事")).toBe("other");
    expect(matters.at(-1)?.id).toBe("other");
  });
});
