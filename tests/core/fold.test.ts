import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../src/core/fold.ts";

fc.configureGlobal({ seed: 15 });

test("widths, cases, dashes and quotation marks are told alike", () => {
  expect(fold("（Ａ１）—“G6”，Ｚ")).toBe('(a1)-"g6",z');
});

test("Chinese characters stay what they are", () => {
  expect(fold("清河镇、第1页。")).toBe("清河镇、第1页。");
});

test("any text keeps its length, so that offsets stay true, and is folded once for all", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
