import { describe, expect, test } from "vitest";
import { inLanguage, nameOf, pointless } from "../../src/core/naming.ts";
import { both } from "../fixtures/county.ts";
import { feature } from "../fixtures/layers.ts";

const named = feature("a", "town", null, { name: "清河镇", en: "Qinghe Town" }).properties;
const quoted = feature("b", "town", null, { name: "清河镇水厂项目" }).properties;

describe("Names", () => {
  test("a wording is given in the language asked for", () => {
    expect([inLanguage(both("河", "river"), "zh"), inLanguage(both("河", "river"), "en")]).toEqual([
      "河",
      "river",
    ]);
  });

  test("a feature is named in the language asked for and says which it is", () => {
    expect(nameOf(named, "zh")).toEqual({ text: "清河镇", lang: "zh" });
    expect(nameOf(named, "en")).toEqual({ text: "Qinghe Town", lang: "en" });
  });

  test("a name that is a quotation stays Chinese in English and says so", () => {
    expect(nameOf(quoted, "en")).toEqual({ text: "清河镇水厂项目", lang: "zh" });
  });

  test("what is only vaguely known, or known for the county alone, has no point on the map", () => {
    expect([...pointless].sort()).toEqual(["county", "none", "outside", "several", "vague"]);
  });
});
