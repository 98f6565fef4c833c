import type { Index } from "../core/index.ts";
import type { Gathering, TableRow, Tabulation } from "../core/tabulation.ts";
import type { Language } from "../core/text.ts";
import { type Arranged, arrange, valuesOf } from "../query/arrange.ts";
import { rowsOf } from "../query/rows.ts";

/** The table as it is shown, with all its rows before they were narrowed. */
export interface Shown extends Arranged {
  readonly all: readonly TableRow[];
  readonly values: (by: Gathering) => readonly (readonly [value: string, count: number])[];
}

let rows: { readonly key: readonly unknown[]; readonly all: readonly TableRow[] } | undefined;
let last: { readonly key: readonly unknown[]; readonly shown: Shown } | undefined;

const same = (a: readonly unknown[] | undefined, b: readonly unknown[]): boolean =>
  a !== undefined && b.every((value, i) => value === a[i]);

/** Makes a table; the rows of the last layer and the last table are kept. */
export function showTable(table: Tabulation, index: Index, language: Language): Shown {
  const key = [table, index.catalogue, language];
  if (last && same(last.key, key)) return last.shown;
  const source = [table.of, index.catalogue, language];
  if (!rows || !same(rows.key, source)) rows = { key: source, all: rowsOf(index, table.of, language) };
  const { all } = rows;
  const shown = { ...arrange(all, table), all, values: (by: Gathering) => valuesOf(all, by) };
  last = { key, shown };
  return shown;
}
