import type { Clause, Plan } from "../core/clause.ts";

/** A term that a plan defines, and the clause that defines it; a term may have more than one. */
export interface Term {
  readonly words: string;
  readonly clause: string;
}

/** Quoted words that a sentence explains: 「“甲”即……」, 「“甲”是指……」, or a sentence that opens with 「“甲”为……」. */
const explained = /“[^“”]{2,14}”(?=，?(?:即|是指|指)[^“”])|(?<=。)“[^“”]{2,6}”(?=为)/g;

function entry(clause: Clause): Term[] {
  const { lead, text, id } = clause;
  if (clause.kind !== "definition")
    return [...text.matchAll(explained)].map(([words]) => ({ words, clause: id }));
  const words = lead
    ? text
        .slice(lead.start, lead.end)
        .replace(/^\d+、|[：:]$/g, "")
        .trim()
    : "";
  return words.length > 1 ? [{ words, clause: id }] : [];
}

/**
 * The terms that the plans define, longest first: those of their lists of terms, without the colon that ends their
 * heading, and those that a sentence explains, with their quotation marks so that only the quoted words count.
 */
export function termsOf(plans: readonly Plan[]): readonly Term[] {
  return plans
    .flatMap((plan) => plan.clauses)
    .flatMap(entry)
    .toSorted((a, b) => b.words.length - a.words.length);
}

/** The words of a clause that define a term: all of a definition, the one sentence of any other clause. */
export function definitionIn(clause: Clause, words: string): string {
  if (clause.kind === "definition") return clause.text;
  return clause.text.split(/(?<=。)/).find((sentence) => sentence.includes(words)) ?? clause.text;
}
