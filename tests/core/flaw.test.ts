import { describe, expect, test } from "vitest";
import { flawOf, gatherFlaws } from "../../src/core/flaw.ts";

const flaw = (place: string, reason: string, severity: "error" | "warning" = "error") =>
  flawOf(severity, place, [reason, reason], ["改", "mend"]);

describe("What is wrong in a file", () => {
  test("says where, why and what to do, in both languages", () => {
    expect(flawOf("warning", "#1", ["因", "why"], ["改", "mend"])).toEqual({
      severity: "warning",
      place: "#1",
      reason: { zh: "因", en: "why" },
      remedy: { zh: "改", en: "mend" },
      more: 0,
    });
  });

  test("is cut where it quotes a file at length, and holds nothing that turns or hides what stands beside it", () => {
    const { place, reason } = flaw(`\u202e${"长".repeat(1000)}`, `a\u0000\u2066b\n${"c".repeat(1000)}`);
    expect(place).toBe(`${"长".repeat(199)}…`);
    expect(reason.zh).toMatch(/^ab c+…$/);
    expect(reason.en.length).toBeLessThan(502);
  });

  test("is told once of each kind, with the first place and how many more", () => {
    const all = [
      flaw("#1", "a"),
      flaw("#2", "b"),
      flaw("#3", "a"),
      flaw("#4", "a", "warning"),
      { ...flaw("#5", "a"), more: 2 },
    ];
    expect(gatherFlaws(all, ({ reason }) => reason.en).map(({ place, more }) => [place, more])).toEqual([
      ["#1", 4],
      ["#2", 0],
      ["#4", 0],
    ]);
  });
});
