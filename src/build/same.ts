import type { Clause } from "../core/clause.ts";
import type { Listed, Project, Same } from "../core/project.ts";
import { clausesWith } from "../query/quote.ts";
import { bareName } from "../query/said.ts";

interface Named {
  readonly doc: string;
  readonly name: string;
}

/** Two names of one work, in one document or in two, as `geodata/readings/same.json` holds them. */
export interface NamedTwice extends Omit<Same, "a" | "b"> {
  readonly a: Named;
  readonly b: Named;
}

/**
 * Finds the two entries that are meant: those of just these names, else the only one whose name holds the words, else
 * the first clause that speaks of it. Where one document lists a name twice, they are two entries.
 * @throws Error where both names lead to one entry
 */
export function tieSame(
  named: readonly NamedTwice[],
  clauses: readonly Clause[],
  projects: readonly Project[],
): Same[] {
  const order = new Map(clauses.map(({ id }, i) => [id, i]));
  const ordered = projects.toSorted((p, q) => (order.get(p.clause) ?? 0) - (order.get(q.clause) ?? 0));
  const find = ({ doc, name }: Named, other?: Listed): Listed | undefined => {
    const bare = bareName(name);
    const own = ordered.filter((p) => p.doc === doc && p.id !== other?.project);
    const exact = own.filter((p) => bareName(p.name) === bare);
    const holding = own.filter((p) => bareName(p.name).includes(bare));
    const found = exact[0] ?? (holding.length === 1 ? holding[0] : undefined);
    if (found) return { clause: found.clause, project: found.id, alone: found === exact[0] };
    const spoken = clausesWith(clauses, doc, name)[0]?.clause.id;
    return spoken === undefined || spoken === other?.clause
      ? undefined
      : { clause: spoken, project: null, alone: false };
  };
  return named.map(({ a, b, ...rest }) => {
    const one = find(a);
    const two = find(b, one);
    if (!one || !two)
      throw new Error(`readings/same.json › ${b.name}: is listed once only: name two entries of one work`);
    return { ...rest, a: one, b: two };
  });
}
