import { describe, expect, test } from "vitest";
import type { Repair } from "../../src/core/clause.ts";
import { mender } from "../../src/plan/repair.ts";

const row = (where: string, raw: string, repaired: string): Repair => ({
  where,
  raw,
  repaired,
  why: "noise of the scan",
});
const mended = (raw: string, ...repairs: readonly Repair[]): string =>
  mender(raw, repairs, "doc")(0, raw.length);

describe("Repairs of noise", () => {
  test("a repair changes only the words it quotes", () => {
    expect(mended("东一西，南一北", row("南一北", "一", "—"))).toBe("东一西，南—北");
  });

  test("two repairs on one line are both made", () => {
    expect(mended("甲乙丙丁", row("甲乙", "甲", "A"), row("丙丁", "丁", "D"))).toBe("A乙丙D");
  });

  test("a pattern of the scan is repaired everywhere", () => {
    expect(mended("PM _{2.5} 和 PM _{10}", row("everywhere", "/ ?_\\{([\\d.]+)\\}/", "$1"))).toBe(
      "PM2.5 和 PM10",
    );
  });

  test("words that do not stand in the document stop the reading and are named", () => {
    expect(() => mended("甲乙", row("丙丁", "丙", "甲"))).toThrow("doc/repairs.json › 丙丁");
  });

  test("words that stand twice stop the reading", () => {
    expect(() => mended("甲乙甲乙", row("甲乙", "甲", "丙"))).toThrow("2 times");
  });

  test("a pattern that matches nothing any more stops the reading", () => {
    expect(() => mended("甲乙", row("everywhere", "/x/", "y"))).toThrow("matches nothing");
  });

  test("all bad rows are named at once", () => {
    expect(() => mended("甲", row("乙", "乙", ""), row("everywhere", "x", ""))).toThrow("2 issue(s)");
  });
});
