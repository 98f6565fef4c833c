import type { Repair } from "../core/clause.ts";
import { DataError, type Issue } from "../core/issue.ts";

/** Gives the repaired text of a stretch `[start, end)` of the raw document that holds whole repairs. */
export type Mend = (start: number, end: number) => string;

interface Patch {
  readonly start: number;
  readonly end: number;
  readonly repaired: string;
}

/**
 * Reads a list of repairs against its raw document. A row with `where: "everywhere"` holds a regular
 * expression between slashes; any other row is a literal that stands once in words that stand once.
 * Throws a DataError that names every row that fits nowhere or in two places.
 */
export function mender(raw: string, repairs: readonly Repair[], source: string): Mend {
  const issues: Issue[] = [];
  const patterns: { readonly pattern: RegExp; readonly repaired: string }[] = [];
  const patches: Patch[] = [];
  const complain = (row: Repair, what: string): void => {
    issues.push({ severity: "error", where: `${source}/repairs.json › ${row.where}`, message: what });
  };
  for (const row of repairs) {
    if (row.where === "everywhere") {
      const body = /^\/(.+)\/$/su.exec(row.raw)?.[1];
      if (body === undefined) complain(row, `“${row.raw}” is no pattern; write it between slashes`);
      else if (!new RegExp(body, "mu").test(raw)) complain(row, `the pattern ${row.raw} matches nothing`);
      else patterns.push({ pattern: new RegExp(body, "gu"), repaired: row.repaired });
      continue;
    }
    const found = raw.split(row.where).length - 1;
    const inside = row.where.split(row.raw).length - 1;
    if (found !== 1) complain(row, `the words stand ${found} times in raw.txt; quote words that stand once`);
    else if (inside !== 1) complain(row, `“${row.raw}” stands ${inside} times in the words quoted`);
    else if (row.raw.includes("\n")) complain(row, "the words run over a line; repair each line by itself");
    else {
      const start = raw.indexOf(row.where) + row.where.indexOf(row.raw);
      patches.push({ start, end: start + row.raw.length, repaired: row.repaired });
    }
  }
  if (issues.length > 0) throw new DataError(issues);
  patches.sort((a, b) => a.start - b.start);
  return (start, end) => {
    let text = "";
    let from = start;
    for (const patch of patches) {
      if (patch.start < from || patch.end > end) continue;
      text += raw.slice(from, patch.start) + patch.repaired;
      from = patch.end;
    }
    text += raw.slice(from, end);
    return patterns.reduce((mended, { pattern, repaired }) => mended.replace(pattern, repaired), text);
  };
}
