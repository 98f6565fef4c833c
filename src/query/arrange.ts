import { fold } from "../core/fold.ts";
import { groupBy } from "../core/group.ts";
import { type Gathering, gatherings, type TableRow, type Tabulation } from "../core/tabulation.ts";

/** What rows come to: how many, how many state an amount, and those amounts' sum in 万元. */
export interface Total {
  readonly count: number;
  readonly stated: number;
  readonly sum: number;
}

/** A line of the table: a row, or the head of those that share a value. */
export type Line = { readonly row: TableRow } | { readonly head: string; readonly total: Total };

/** The table as it is shown. */
export interface Arranged {
  readonly lines: readonly Line[];
  readonly rows: readonly TableRow[];
  readonly total: Total;
}

/** Counts rows and sums the amounts that they state. */
export function totalOf(rows: readonly TableRow[]): Total {
  const amounts = rows.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  // Amounts are printed to at most four decimals; summed as whole numbers they stay exact.
  const sum = amounts.reduce((all, one) => all + Math.round(one * 10_000), 0) / 10_000;
  return { count: rows.length, stated: amounts.length, sum };
}

const collator = new Intl.Collator("zh-CN", { numeric: true });

/** Compares two rows by a column; what states nothing stands last, whichever way is sorted. */
function compare(by: keyof TableRow, down: boolean): (a: TableRow, b: TableRow) => number {
  const way = down ? -1 : 1;
  return (a, b) => {
    const [x, y] = [a[by], b[by]];
    const empty = (value: unknown): boolean => value === null || value === "";
    if (empty(x) || empty(y)) return Number(empty(x)) - Number(empty(y));
    if (typeof x === "number" && typeof y === "number") return way * (x - y);
    return way * collator.compare(String(x), String(y));
  };
}

/** The rows that a table's filters let through. */
export function sift(rows: readonly TableRow[], { words, least, only }: Tabulation): readonly TableRow[] {
  const terms = fold(words).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (least !== null && (row.amount === null || row.amount < least)) return false;
    if (gatherings.some((by) => only[by] !== undefined && row[by] !== only[by])) return false;
    if (terms.length === 0) return true;
    const all = fold([row.name, row.group, row.units, row.place, row.period, row.from].join("\n"));
    return terms.every((term) => all.includes(term));
  });
}

/** Narrows, sorts and gathers rows; heads stand in the order of their first row. */
export function arrange(rows: readonly TableRow[], table: Tabulation): Arranged {
  const kept = sift(rows, table);
  const sorted = table.by ? kept.toSorted(compare(table.by, table.down)) : kept;
  const { gather } = table;
  const lines: readonly Line[] = gather
    ? [...groupBy(sorted, (row) => row[gather])].flatMap(([head, own]): Line[] => [
        { head, total: totalOf(own) },
        ...own.map((row) => ({ row })),
      ])
    : sorted.map((row) => ({ row }));
  return { lines, rows: sorted, total: totalOf(kept) };
}

/** The values of a column among rows, with their count, the most frequent first. */
export function valuesOf(
  rows: readonly TableRow[],
  by: Gathering,
): readonly (readonly [value: string, count: number])[] {
  return [...groupBy(rows, (row) => row[by])]
    .map(([value, own]) => [value, own.length] as const)
    .toSorted((a, b) => b[1] - a[1]);
}
