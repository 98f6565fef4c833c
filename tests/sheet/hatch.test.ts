import { describe, expect, test } from "vitest";
import { patterns } from "../../src/core/figures.ts";
import { drawHatch } from "../../src/sheet/hatch.ts";
import { tagsOf, unbalanced } from "../fixtures/markup.ts";

const hatch = (pattern: string, box: readonly [number, number, number, number]) =>
  drawHatch({ pattern, key: "ink", colour: (key) => `var(--${key})`, d: "M0 0H90V90H0z", box, id: "clip-1" });
const lines = (markup: string): string =>
  tagsOf(markup).flatMap(({ attributes: { d, stroke } }) => (stroke === "var(--ink)" ? (d ?? "") : []))[0] ??
  "";

describe("A hatch on paper", () => {
  test.each(Object.keys(patterns))("is lines within the area, no pattern: %s", (pattern) => {
    const markup = hatch(pattern, [0, 0, 40, 40]);
    expect(unbalanced(markup)).toEqual([]);
    expect(markup).not.toContain("<pattern");
    expect(tagsOf(markup).find(({ name }) => name === "g")?.attributes["clip-path"]).toBe("url(#clip-1)");
  });

  test("repeats its figure from tile to tile over the box, wherever that begins", () => {
    const { box = 0 } = patterns.grid ?? {};
    expect(lines(hatch("grid", [box, 0, 3 * box, box]))).toBe(
      `M${box} 7H${2 * box}M${box + 7} 0V14M${2 * box} 7H${3 * box}M${2 * box + 7} 0V14`,
    );
  });

  test("keeps curves as they are: only where they begin is moved", () => {
    expect(lines(hatch("waves", [20, 20, 40, 40]))).toBe("M20 25q2.5 -3 5 0t5 0M30 35q2.5 -3 5 0t5 0");
  });

  test("draws nothing where nothing of the area is seen", () => {
    expect(hatch("grid", [50, 50, 40, 40])).toBe("");
  });
});
