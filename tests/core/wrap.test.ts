import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { widthOf, wrap } from "../../src/core/wrap.ts";

fc.configureGlobal({ seed: 15 });

describe("A long label", () => {
  test.each([
    ["清河镇", 12, ["清河镇"]],
    ["民俗文化与田园观光融合发展的特色镇", 9, ["民俗文化与田园观光", "融合发展的特色镇"]],
    ["Qinghe International Airport", 14, ["Qinghe International", "Airport"]],
    ["South: Qinghe City (schematic)", 12, ["South: Qinghe", "City (schematic)"]],
  ] as const)("is broken into lines of about one length: %s", (text, most, lines) => {
    expect(wrap(text, most, false)).toEqual(lines);
  });

  test("keeps every letter, begins no line with a closing mark and ends none with an opening one", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."清河镇（），。、“”《》 abcG2-"), maxLength: 60 });
    fc.assert(
      fc.property(letters, fc.integer({ min: 4, max: 14 }), fc.boolean(), (text, most, spaced) => {
        const lines = wrap(text, most, spaced);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        if (/^[^（），。、“”《》 ]+$/.test(text))
          for (const line of lines) expect(line).not.toMatch(/^[，。、]/);
      }),
    );
  });

  test("of ideographs holds to its measure but for one letter", () => {
    const ideographs = fc.string({ unit: fc.constantFrom(..."清河镇云山乡"), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(ideographs, fc.integer({ min: 4, max: 14 }), (text, most) => {
        for (const line of wrap(text, most, false))
          expect(widthOf(line, false)).toBeLessThanOrEqual(most + 1);
      }),
    );
  });
});
