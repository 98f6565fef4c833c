import type { Clause, Plan } from "../core/clause.ts";

/**
 * Takes the run-in heading off a paragraph that is the only one in its section to have one: where nothing
 * else is headed in the same way, a short first sentence is a sentence.
 */
export function heads(plan: Plan): Plan {
  const counts = new Map<string, number>();
  const headed = ({ kind, lead }: Clause): boolean => kind === "paragraph" && lead !== undefined;
  for (const clause of plan.clauses) {
    if (headed(clause)) counts.set(clause.section, (counts.get(clause.section) ?? 0) + 1);
  }
  const clauses = plan.clauses.map((clause): Clause => {
    if (!headed(clause) || (counts.get(clause.section) ?? 0) > 1) return clause;
    const { lead: _, ...rest } = clause;
    return rest;
  });
  return { ...plan, clauses };
}
