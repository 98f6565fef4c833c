import { describe, expect, test } from "vitest";
import { type Reason, type Ruling, verdicts } from "../../src/core/verdict.ts";
import { sayReason, sayVerdict } from "../../src/words/ruling.ts";

// A record, so that the compiler asks for every reason there is.
const reasons: Readonly<Record<Reason, null>> = {
  deep: null,
  apart: null,
  edge: null,
  within: null,
  beyond: null,
  reach: null,
  class: null,
  partial: null,
  unlocated: null,
  county: null,
  empty: null,
  nowhere: null,
};
const all = Object.keys(reasons) as Reason[];
const ruling = (reason: Reason, more: Partial<Ruling> = {}): Ruling => ({
  verdict: "possible",
  reason,
  u: 1_500,
  margin: 2_250,
  ...more,
});

describe("Verdicts in words", () => {
  test("are the four words of the rule", () => {
    expect(verdicts.map((v) => sayVerdict(v, "zh"))).toEqual(["确定", "需核实", "无", "无数据"]);
    expect(verdicts.map((v) => sayVerdict(v, "en"))).toEqual([
      "certain",
      "to be verified",
      "none",
      "no data",
    ]);
  });
});

describe("Reasons in words", () => {
  test.each(["zh", "en"] as const)(
    "every reason has words of its own, with no gap left open (%s)",
    (language) => {
      const words = all.map((reason) => sayReason(ruling(reason), language));
      expect(new Set(words).size).toBe(all.length);
      for (const word of words) expect(word).toMatch(/^[^{}]{4,}$/u);
    },
  );

  test("say by how much", () => {
    expect(sayReason(ruling("deep"), "zh")).toBe("深入 2.3 km，大于双方误差之和 1.5 km");
    for (const reason of ["apart", "edge", "reach"] as const)
      for (const language of ["zh", "en"] as const)
        expect(sayReason(ruling(reason), language)).toContain("1.5 km");
  });

  test("where there is nothing to measure say so with a dash", () => {
    expect(sayReason(ruling("edge", { u: null, margin: null }), "zh")).toContain("—");
  });

  test("never tell a depth below nothing", () => {
    expect(sayReason(ruling("deep", { margin: -30 }), "zh")).toContain("深入 0 m");
  });
});
