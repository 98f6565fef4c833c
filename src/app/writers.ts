import { placeInPlan } from "../core/citation.ts";
import type { Index } from "../core/index.ts";
import { writeContents } from "../pages/contents.ts";
import { writePassage } from "../pages/passage.ts";
import { writeStudies, writeTabs } from "../pages/tabs.ts";
import { chapterOf } from "../query/chapter.ts";
import { definitionIn, termsOf } from "../query/terms.ts";
import type { createReader } from "../views/reader.ts";
import { createStudies } from "./studies.ts";

type Writers = Parameters<typeof createReader>[1];

/** What the reader of the text writes its pages with. */
export function makeWriters(index: Index): Writers {
  const kindOf = (id: string): string => index.layers.get(index.features.get(id)?.layer ?? "")?.kind ?? "";
  let known = { of: index.catalogue.plans, terms: termsOf(index.catalogue.plans) };
  const terms = (): typeof known.terms => {
    const { plans } = index.catalogue;
    if (known.of !== plans) known = { of: plans, terms: termsOf(plans) };
    return known.terms;
  };
  return {
    chapterOf: (id: string) => chapterOf(id, index.clauses, index.sections),
    passage: (...[plan, section, language]: Parameters<Writers["passage"]>) =>
      writePassage({ plan, section, linksFrom: index.linksFrom, kindOf, terms: terms(), language }),
    contents: writeContents,
    tabs: (...[plan, language]: Parameters<Writers["tabs"]>) =>
      writeTabs(index.catalogue.plans, plan, language) + writeStudies(plan, language),
    definitions: (words: string, id: string) => {
      const ids = terms()
        .filter((t) => t.words === words)
        .map((t) => t.clause);
      return (ids.length > 0 ? ids : [id]).flatMap((clause) => {
        const found = index.clauses.get(clause);
        const plan = index.planOf(clause);
        return found && plan
          ? [`${definitionIn(found, words)} ——《${plan.meta.short.zh}》${placeInPlan(found)}`]
          : [];
      });
    },
    study: createStudies(index),
  };
}
