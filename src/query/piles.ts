import { groupBy } from "../core/group.ts";
import type { Gathering, TableRow } from "../core/tabulation.ts";
import { type Total, totalOf } from "./arrange.ts";

/** Rows that share a value, with what they come to. */
export interface Pile {
  readonly key: string;
  readonly rows: readonly TableRow[];
  readonly total: Total;
}

/** Rows piled up by a value, the largest sum first. */
export interface Piles {
  readonly piles: readonly Pile[];
  readonly total: Total;
  /** The same rows by the list or document that has them: what one lists may stand in another too. */
  readonly lists: readonly Pile[];
}

const pile = (rows: readonly TableRow[], by: Gathering): readonly Pile[] =>
  [...groupBy(rows, (row) => row[by])]
    .map(([key, own]) => ({ key, rows: own, total: totalOf(own) }))
    .toSorted((a, b) => b.total.sum - a.total.sum || b.total.count - a.total.count);

/** Piles rows up by a column; every row lies on one pile, and those without an amount are counted on it. */
export function pileUp(rows: readonly TableRow[], by: Gathering): Piles {
  return { piles: pile(rows, by), total: totalOf(rows), lists: pile(rows, "from") };
}
