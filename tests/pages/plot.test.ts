import { describe, expect, test } from "vitest";
import { type PlotInput, writePlot } from "../../src/pages/plot.ts";
import { hostile, unbalanced } from "../fixtures/markup.ts";

const entry = { swatch: "<svg></svg>", title: "中心镇", drawn: true };
const input: PlotInput = {
  plot: { paper: "a4", turned: true, scale: 250_000, title: "", legend: true, answer: true },
  language: "zh",
  title: "一张图",
  subtitle: "云泽县",
  caption: { words: "一核多点", from: "——《纲要》第一章" },
  size: [200, 140],
  map: "<svg></svg>",
  graticule: "<path/>",
  bar: "<svg></svg>",
  scale: 250_000,
  barLength: 40,
  meridian: 102,
  north: -0.2,
  step: "10′",
  legend: [
    { title: "驻地", rows: [entry] },
    { title: "红线", rows: [{ ...entry, title: "红线", drawn: false }] },
  ],
  manners: [{ ...entry, title: "示意" }],
  apart: false,
  notice: ["示意图，不作为划界依据", "审图号：未取得"],
  sources: ["来源甲", "来源乙"],
  dates: { data: "2026-11", today: "2026-12-01" },
  measured: "量测：总长 2 km",
  address: "https://atlas.example/#view=x",
  code: '<svg class="code"></svg>',
};

describe("The first page of a print sheet", () => {
  test("says what a map on paper has to say", () => {
    const markup = writePlot(input);
    for (const words of [
      "一张图",
      "一核多点",
      "1:250,000",
      "40.0 毫米",
      "中央经线 102°",
      "间隔 10′",
      "中心镇",
      "无图形",
      "示意",
      "审图号：未取得",
      "来源甲 · 来源乙",
      "数据 2026-11 · 制图 2026-12-01",
      "总长 2 km",
      "https://atlas.example/#view=x",
      'class="code"',
    ])
      expect(markup).toContain(words);
    expect(unbalanced(markup)).toEqual([]);
  });

  test("has no style of its own, which the page's policy would refuse, and takes no words for markup", () => {
    const markup = writePlot({ ...input, title: hostile, address: hostile, measured: hostile });
    expect(markup).not.toMatch(/\sstyle=/);
    expect(markup).not.toContain(hostile);
    expect(unbalanced(markup)).toEqual([]);
  });

  test("is without a legend where none is wanted, and still says how sure positions are", () => {
    const markup = writePlot({ ...input, plot: { ...input.plot, legend: false } });
    expect(markup).not.toContain("plot-legend");
    expect(markup).toContain("位置精度：示意");
  });

  test("gives the legend a page of its own where it does not fit, and says so", () => {
    const markup = writePlot({ ...input, apart: true });
    expect(markup.indexOf("plot-legend apart")).toBeGreaterThan(markup.indexOf("</section>"));
    expect(markup).toContain("图例见后页");
  });

  test("says where the address is too long for a code", () => {
    expect(writePlot({ ...input, code: null })).toContain("地址过长");
  });
});
