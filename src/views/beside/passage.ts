import { html, type TemplateResult } from "lit-html";
import { placeInPlan } from "../../core/citation.ts";
import type { Level } from "../../core/clause.ts";
import type { Quotation } from "../../core/reading.ts";
import type { Language } from "../../core/text.ts";
import { say, type Word } from "../../words/say.ts";
import type { Desk } from "../view.ts";

/** The word for each level of government. */
export const levelWords: Readonly<Record<Level, Word>> = {
  county: "levelCounty",
  city: "levelCity",
  province: "levelProvince",
};

/** Words of a document, letter by letter, with where they stand, level and year. */
export function showPassage(
  { clause: id, words }: Quotation,
  desk: Desk,
  language: Language,
): TemplateResult | "" {
  const clause = desk.index.clauses.get(id);
  const plan = desk.index.planOf(id);
  if (!clause || !plan) return "";
  return html`<figure class="quote">
    <blockquote lang="zh">${words.replaceAll("\t", " │ ")}</blockquote>
    <figcaption>
      <a
        href="#read=${id}"
        @click=${(event: Event) => {
          event.preventDefault();
          desk.dispatch({ do: "read", at: id });
          desk.dispatch({ do: "turn", page: "text" });
        }}
        ><span lang="zh">《${plan.meta.short.zh}》${placeInPlan(clause)}</span></a
      >
      <span class="kind">${say(language, levelWords[plan.meta.level])} · ${plan.meta.issued.slice(0, 4)}</span>
    </figcaption>
  </figure>`;
}
