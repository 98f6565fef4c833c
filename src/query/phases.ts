import { groupBy } from "../core/group.ts";
import type { TableRow } from "../core/tabulation.ts";
import { type Total, totalOf } from "./arrange.ts";

/** A time in years: from the first day of `start` to the last day before `end`; without a start only its end is said. */
export interface Years {
  readonly start: number | null;
  readonly end: number;
}

/** Rows of one document that give their time in the same words. */
export interface Phase {
  readonly from: string;
  /** The words; empty where the rows give no time. */
  readonly words: string;
  /** Null where the words are no years, or there are none. */
  readonly years: Years | null;
  readonly rows: readonly TableRow[];
  readonly total: Total;
}

/** Reads words such as 2026—2028年, 2026年, 2025年底前; null where they are no years. */
export function yearsOf(words: string): Years | null {
  const text = words.replace(/\s+/g, "");
  const [, first, last] = /^(20\d\d)年?(?:[—–\-~～]{1,2}|至|到)(20\d\d)年?$/.exec(text) ?? [];
  if (first && last) {
    const years = { start: Number(first), end: Number(last) + 1 };
    return years.start < years.end ? years : null;
  }
  const [, year, stop, before] = /^(20\d\d)(?:年(底|末)?(前)?)?$/.exec(text) ?? [];
  if (!year) return null;
  if (!before) return { start: Number(year), end: Number(year) + 1 };
  return { start: null, end: Number(year) + (stop ? 1 : 0) };
}

/** Rows by document and words of time, each once: first what can be drawn, by its years, then other words, then none. */
export function phasesOf(rows: readonly TableRow[]): readonly Phase[] {
  const phases = [...groupBy(rows, (row) => JSON.stringify([row.from, row.period])).values()].map((own) => {
    const { from = "", period: words = "" } = own[0] ?? {};
    return { from, words, years: yearsOf(words), rows: own, total: totalOf(own) };
  });
  const rank = ({ years, words }: Phase): number => (years ? 0 : words ? 1 : 2);
  return phases.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.years?.end ?? 0) - (b.years?.end ?? 0) ||
      (a.years?.start ?? 0) - (b.years?.start ?? 0) ||
      b.rows.length - a.rows.length,
  );
}
