import { describe, expect, test } from "vitest";
import { type ContrastInput, contrastRows, writeContrast } from "../../src/pages/contrast.ts";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { contrast } from "../../src/store/contrast.ts";
import { catalogue } from "../fixtures/catalogue.ts";
import { opening } from "../fixtures/states.ts";

const index = indexCatalogue(catalogue());
const made = contrast(
  {
    ...opening(),
    beside: {
      a: { show: "view", id: "towns" },
      b: { show: "view", id: "costs" },
      manner: "swipe",
      share: 50,
      listed: true,
    },
  },
  index,
);
if (!made) throw new Error("no comparison");
const input: ContrastInput = {
  sides: { a: "城镇", b: "金额" },
  contrast: made,
  held: {
    name: "清河镇",
    a: [{ clause: "yz/1/1", words: "做强清河镇，带动云山乡。", start: 0, end: 12 }],
    b: [],
  },
  differences: [],
  link: "https://atlas.test/#beside=x",
  language: "zh",
};

describe("An exported comparison", () => {
  test("says what is in hand, what is on one side and on both, each quoted with its clause, and where it stands", () => {
    const text = writeContrast(input, index);
    expect(text).toContain("# 对比：城镇 ｜ 金额");
    expect(text).toContain("## 清河镇");
    expect(text).toContain(
      "> 做强清河镇，带动云山乡。\n> ——《云泽县发展规划》第一章第1段（yz/1/1，2026-01-01）",
    );
    expect(text).toContain(`## 只在城镇（${made.onlyA.length}）`);
    expect(text).toContain("没有登记差异；这不等于两份文件一致。");
    expect(text).toContain(input.link);
  });

  test("as a table has a row for each thing, with counts and the first sentence of each side", () => {
    const rows = contrastRows(input, index);
    expect(rows).toHaveLength(made.onlyA.length + made.onlyB.length + made.both.length);
    expect(rows.find(({ id }) => id === "seats/qinghe")).toMatchObject({
      group: "只在城镇",
      left_clauses: 3,
      left_first: "做强清河镇，带动云山乡。",
      right_layers: "",
    });
  });
});
