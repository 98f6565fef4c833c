import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Clause } from "../core/clause.ts";
import type { Issue } from "../core/issue.ts";
import type { Comparison, Difference, Quotation, Theme } from "../core/reading.ts";
import { clausesWith } from "../query/quote.ts";
import type { NamedTwice } from "./same.ts";

/** What a reader of the documents found, from `geodata/readings`, with every quotation resolved to its clause. */
export interface Readings {
  readonly differences: readonly Difference[];
  readonly compared: readonly Comparison[];
  readonly themes: readonly Theme[];
  readonly same: readonly NamedTwice[];
  readonly issues: readonly Issue[];
}

interface RawQuotation {
  readonly doc: string;
  readonly words: string;
}
type RawDifference = Omit<Difference, "sides"> & {
  readonly sides: readonly (RawQuotation & Difference["sides"][number])[];
};
type RawTheme = Omit<Theme, "says"> & { readonly says: readonly RawQuotation[] };
/** Reads the readings and finds each quotation in its document, letter by letter; what is not there is an issue. */
export function readReadings(root: string, clauses: readonly Clause[]): Readings {
  const issues: Issue[] = [];
  const read = <T>(name: string): readonly T[] => {
    const path = join(root, "readings", name);
    return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as readonly T[]) : [];
  };
  const resolve = (where: string, { doc, words }: RawQuotation): Quotation[] => {
    const [first] = clausesWith(clauses, doc, words);
    if (!first) {
      const message = `quotes 「${words}」, which stands in no clause of ${doc}: copy the words letter by letter`;
      issues.push({ severity: "error", where, message });
      return [];
    }
    const { clause, span } = first;
    return [{ clause: clause.id, ...span, words: clause.text.slice(span.start, span.end) }];
  };
  const differences = read<RawDifference>("differences.json").map((d) => ({
    ...d,
    sides: d.sides.flatMap((side) =>
      resolve(`readings/differences.json › ${d.id}`, side).map((q) => ({ ...q, says: side.says })),
    ),
  }));
  const themes = read<RawTheme>("levels.json").map((t) => ({
    ...t,
    says: t.says.flatMap((side) => resolve(`readings/levels.json › ${t.id}`, side)),
  }));
  const same = read<NamedTwice>("same.json").filter(({ a, b }) =>
    [a, b]
      .map(({ doc, name }) => resolve(`readings/same.json › ${name}`, { doc, words: name }))
      .every((found) => found.length > 0),
  );
  const compared = read<Comparison>("compared.json");
  for (const { what, difference } of compared)
    if (difference !== null && !differences.some((d) => d.id === difference))
      issues.push({
        severity: "error",
        where: `readings/compared.json › ${what.zh}`,
        message: `names the difference ${difference}, which differences.json does not hold`,
      });
  return { differences, compared, themes, same, issues };
}
