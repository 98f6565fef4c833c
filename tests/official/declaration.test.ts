import { describe, expect, test } from "vitest";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import { inFolder } from "../fixtures/folder.ts";
import { declared, officialFile, officialFolder, type Write, writings } from "../fixtures/official.ts";
import { told } from "../fixtures/told.ts";

const plain: Write = (position) => position;

describe("A declaration", () => {
  test("may be written in Chinese", () => {
    const source = [
      "# 来源",
      "",
      "## 官方数据 official.geojson",
      "",
      "* **坐标系**：CGCS2000 三度带 34 带",
      "* 日期：2025-06-01",
      "* 发布单位：云泽县自然资源局",
      "* 完整程度：齐全",
      "* 类别：ecology",
      "",
      "## 其他",
      "- 日期：不是声明",
    ].join("\r\n");
    const catalogue = inFolder(
      officialFolder(officialFile(writings["EPSG:4522"] ?? plain), source),
      makeCatalogue,
    );
    expect(catalogue.sources["official-lines"]?.title.zh).toBe(
      "官方矢量：云泽县自然资源局，2025-06-01（EPSG:4522）",
    );
  });

  test("that says a thing twice is told", () => {
    const lines = told(officialFolder(officialFile(plain), `${declared()}- 日期: 2024\n`));
    expect(lines).toEqual(["lines/SOURCE.md: declares `date` (日期) twice: keep one line"]);
    const sections = told(officialFolder(officialFile(plain), `${declared()}\n${declared()}`));
    expect(sections).toEqual(["lines/SOURCE.md: declares official.geojson in two sections: keep one"]);
  });
});
