import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phasesOf, yearsOf } from "../../src/query/phases.ts";
import { row, rows } from "../fixtures/rows.ts";

fc.configureGlobal({ seed: 15 });

describe("Words of time", () => {
  test.each([
    ["2026—2028年", 2026, 2029],
    ["2029—2030 年", 2029, 2031],
    ["2021-2025", 2021, 2026],
    ["2026年至2030年", 2026, 2031],
    ["2026年", 2026, 2027],
    ["2025年底", 2025, 2026],
    ["2025 年底前", null, 2026],
    ["2025年前", null, 2025],
  ])("%s are the years from %s to before %s", (words, start, end) => {
    expect(yearsOf(words)).toEqual({ start, end });
  });

  test.each(["", "近期", "“十四五”期间", "2028—2026年", "1998年", "2026年春", "每年", "2026—2028年和2030年"])(
    "%s are no years, and none are guessed",
    (words) => expect(yearsOf(words)).toBeNull(),
  );

  test("a span that is written is read, in whatever dash", () => {
    const year = fc.integer({ min: 2000, max: 2099 });
    fc.assert(
      fc.property(year, year, fc.constantFrom("—", "–", "-", "至", "——", "~"), (a, b, dash) => {
        expect(yearsOf(`${a}${dash}${b}年`)).toEqual(a <= b ? { start: a, end: b + 1 } : null);
      }),
    );
  });
});

describe("Projects by phase", () => {
  test("stand by their years, then those whose words are no years, then those that give none", () => {
    const phases = phasesOf([
      row("1"),
      row("2", { period: "近期" }),
      row("3", { period: "2026—2028年" }),
      row("4", { period: "2025年底前" }),
      row("5", { period: "2025年底前", from: "方案" }),
    ]);
    expect(phases.map(({ words, from }) => [words, from])).toEqual([
      ["2025年底前", "规划"],
      ["2025年底前", "方案"],
      ["2026—2028年", "规划"],
      ["近期", "规划"],
      ["", "规划"],
    ]);
  });

  test("hold every row once, never two documents or two wordings in one", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const phases = phasesOf(all);
        expect(phases.flatMap((p) => p.rows.map(({ id }) => id)).toSorted()).toEqual(
          all.map(({ id }) => id).toSorted(),
        );
        expect(phases.reduce((sum, p) => sum + p.total.count, 0)).toBe(all.length);
        for (const { from, words, rows: own } of phases)
          expect(own.every((one) => one.from === from && one.period === words)).toBe(true);
      }),
    );
  });
});
