import { cite } from "../core/citation.ts";
import type { Clause, PlanMeta } from "../core/clause.ts";
import type { Language } from "../core/text.ts";

/** A citation of a clause, or of words in it, with the address at which it opens. */
export function citeAt(clause: Clause, plan: PlanMeta, language: Language, words = clause.text): string {
  const [page] = location.href.split("#");
  return `${cite(clause, plan, language, words)}\n${page}#clause=${clause.id}${language === "en" ? "&lang=en" : ""}`;
}
