import { describe, expect, test } from "vitest";
import { unstacked } from "./stack.ts";

const folder = (id: string) =>
  ["layer.json", "features.geojson", "SOURCE.md"].map((part) => `geodata/${id}/${part}`);

describe("The stack of layers", () => {
  test("is whole where every layer has its three files and stands in the list once", () => {
    expect(
      unstacked(["rivers", "towns"], [...folder("rivers"), ...folder("towns"), "geodata/plan/a.txt"]),
    ).toEqual([]);
  });

  test.each([0, 1, 2])("names the file that a layer lacks (%i)", (n) => {
    const [lost = ""] = folder("rivers").slice(n);
    const rest = folder("rivers").filter((path) => path !== lost);
    expect(unstacked(["rivers"], rest)).toEqual([
      `geodata/rivers: is in layers.json and has no ${lost.split("/").at(-1)}`,
    ]);
  });

  test("names the layer whose folder is not in the list", () => {
    expect(unstacked([], folder("rivers"))).toEqual([
      "geodata/rivers: has a layer.json and is not in layers.json",
    ]);
  });

  test("names the layer that is in the list twice", () => {
    expect(unstacked(["rivers", "rivers"], folder("rivers"))).toEqual([
      "geodata/layers.json: names rivers twice",
    ]);
  });

  test("names what is no list and what is no id", () => {
    expect(unstacked({}, [])).toEqual(["geodata/layers.json: is no list of layers"]);
    expect(unstacked([1], [])).toEqual(["geodata/layers.json: 1 is no id"]);
  });
});
