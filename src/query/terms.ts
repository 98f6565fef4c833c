import type { Plan } from "../core/clause.ts";

/** A term that a plan defines, and the clause that defines it. */
export interface Term {
  readonly words: string;
  readonly clause: string;
}

/** The terms that the plans define, longest first, without the colon that ends their heading. */
export function termsOf(plans: readonly Plan[]): readonly Term[] {
  return plans
    .flatMap((plan) => plan.clauses)
    .filter((c) => c.kind === "definition" && c.lead)
    .map((c) => ({
      words: c.text
        .slice(c.lead?.start, c.lead?.end)
        .replace(/^\d+、|[：:]$/g, "")
        .trim(),
      clause: c.id,
    }))
    .filter((t) => t.words.length > 1)
    .toSorted((a, b) => b.words.length - a.words.length);
}
