import { describe, expect, test } from "vitest";
import { patterns, symbols } from "../../src/core/figures.ts";

/** How many numbers each command of SVG path data takes. */
const numbers: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** What is wrong with path data: an illegal command, a wrong count of numbers, a first command that is no M. */
function faults(d: string): string[] {
  const found = d.startsWith("M") ? [] : ["does not begin with M"];
  const parts = d.match(/[a-z][^a-z]*/gi) ?? [];
  if (parts.join("") !== d) found.push("begins with no command");
  for (const part of parts) {
    const wanted = numbers[part.charAt(0).toUpperCase()];
    const rest = part.slice(1);
    const given = rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)/g) ?? [];
    if (wanted === undefined) found.push(`has the command ${part.charAt(0)}`);
    else if (rest.replace(/[-+]?(?:\d+\.?\d*|\.\d+)/g, "").replace(/[\s,]/g, "") !== "")
      found.push(`has something else in ${part}`);
    else if (wanted === 0 ? given.length > 0 : given.length === 0 || given.length % wanted !== 0)
      found.push(`has ${given.length} numbers in ${part}`);
  }
  return found;
}

describe("Figures", () => {
  test("the checker of this test finds what is no path", () => {
    expect(faults("M0 0L5z")).toEqual(["has 1 numbers in L5"]);
    expect(faults("L0 0")).toEqual(["does not begin with M"]);
    expect(faults("M0 0X3")).toEqual(["has the command X"]);
    expect(faults("MNaN 0")).not.toEqual([]);
    expect(faults("M1 1a2 2 0 1 0 4 0z")).toEqual([]);
  });

  test.each(Object.entries({ ...patterns, ...symbols }))(
    "%s is made of legal paths that are painted",
    (_, figure) => {
      expect(figure.box).toBeGreaterThan(0);
      expect(figure.parts.length).toBeGreaterThan(0);
      for (const part of figure.parts) {
        expect(faults(part.d)).toEqual([]);
        expect(part.fill ?? part.stroke).toBeDefined();
        if (part.stroke) expect(part.width).toBeGreaterThan(0);
      }
    },
  );

  test("no symbol has the name of a pattern", () => {
    expect(Object.keys(symbols).filter((name) => name in patterns)).toEqual([]);
  });
});
