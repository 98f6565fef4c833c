import { groupBy } from "../core/group.ts";
import type { Indicator, IndicatorValue } from "../core/indicator.ts";

/** A value that has a number. */
export type Point = IndicatorValue & { readonly value: number };

/** The values of an indicator that may stand on one scale, and that scale. */
export interface Stride {
  readonly points: readonly Point[];
  readonly least: number;
  readonly most: number;
}

const numbered = (value: IndicatorValue): value is Point => value.value !== null;

/**
 * The values of an indicator that are numbers of the same thing: a yearly mean is never set against a total. Null where
 * fewer than two are. The scale holds zero, so that lengths may be compared.
 */
export function strideOf({ values }: Pick<Indicator, "values">): Stride | null {
  const bases = [...groupBy(values.filter(numbered), ({ basis }) => basis ?? "").values()];
  const points = bases.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (points.length < 2) return null;
  const numbers = points.map(({ value }) => value);
  return { points, least: Math.min(0, ...numbers), most: Math.max(0, ...numbers) };
}
