import { expect, test } from "vitest";
import type { IndicatorValue } from "../../src/core/indicator.ts";
import { strideOf } from "../../src/query/stride.ts";

const value = (
  role: IndicatorValue["role"],
  number: number | null,
  basis: string | null = null,
): IndicatorValue => ({ role, year: null, basis, text: String(number ?? "达标"), value: number });
const of = (...values: readonly IndicatorValue[]) => strideOf({ values });

test("a base and a target of one kind stand on one scale from zero", () => {
  const stride = of(value("base", 42.1), value("target", 51.1));
  expect(stride?.points.map((p) => [p.role, p.value])).toEqual([
    ["base", 42.1],
    ["target", 51.1],
  ]);
  expect([stride?.least, stride?.most]).toEqual([0, 51.1]);
});

test("a yearly mean is never set against a total", () => {
  expect(of(value("base", 12805), value("target", 10, "年均增长"))).toBeNull();
  const stride = of(value("base", 7), value("target", 10, "年均增长"), value("reached", 6));
  expect(stride?.points.map((p) => p.role)).toEqual(["base", "reached"]);
});

test("words that are no number are drawn nowhere", () => {
  expect(of(value("base", 95), value("target", null))).toBeNull();
  expect(of()).toBeNull();
});

test("the scale holds what lies below zero", () => {
  expect(of(value("base", -2), value("target", -5))).toMatchObject({ least: -5, most: 0 });
});
