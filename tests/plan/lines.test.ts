import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/plan/lines.ts";

const document = fc.string({ unit: fc.constantFrom("字", "a", " ", "\t", "\n", "\r", "。", "　") });

describe("Lines of a raw document", () => {
  test("every character that is not blank stands in exactly one line", () => {
    fc.assert(
      fc.property(document, (raw) => {
        const lines = linesOf(raw);
        for (let i = 0; i < raw.length; i += 1) {
          const times = lines.filter((line) => line.start <= i && i < line.end).length;
          if (raw.charAt(i).trim() !== "") expect(times).toBe(1);
          else expect(times).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("lines come in the order of the document and begin and end with a printed character", () => {
    fc.assert(
      fc.property(document, (raw) => {
        let before = 0;
        for (const { start, end } of linesOf(raw)) {
          expect(start).toBeGreaterThanOrEqual(before);
          const written = raw.slice(start, end);
          expect(written).toBe(written.trim());
          expect(written).not.toBe("");
          before = end;
        }
      }),
    );
  });

  test("an empty cell at the beginning of a table row is kept", () => {
    expect(linesOf("\t2\t3\n").map((line) => line.text)).toEqual(["\t2\t3"]);
  });
});
