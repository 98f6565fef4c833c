import { html, type TemplateResult } from "lit-html";
import { placeInPlan } from "../core/citation.ts";
import type { Level } from "../core/clause.ts";
import { groupBy } from "../core/group.ts";
import type { Link } from "../core/link.ts";
import { sentenceAround } from "../core/sentence.ts";
import type { Language } from "../core/text.ts";
import { say, type Word } from "../words/say.ts";
import type { Desk } from "./view.ts";

const levels: Readonly<Record<Level, Word>> = {
  county: "levelCounty",
  city: "levelCity",
  province: "levelProvince",
};

/** A clause quoted by the sentence round the words that tie it, with where it stands. */
export function showQuotation(
  link: Pick<Link, "clause" | "kind" | "start" | "end">,
  desk: Desk,
  language: Language,
): TemplateResult | "" {
  const clause = desk.index.clauses.get(link.clause);
  const plan = desk.index.planOf(link.clause);
  if (!clause || !plan) return "";
  const whole = clause.kind === "row";
  const [sentence, start, end] = whole
    ? ([clause.text, link.start, link.end] as const)
    : sentenceAround(clause.text, link.start, link.end);
  const columns = (text: string): string => text.replaceAll("\t", " │ ");
  return html`<figure class="quote">
    <blockquote lang="zh">${columns(sentence.slice(0, start))}<mark>${sentence.slice(start, end)}</mark>${columns(sentence.slice(end))}</blockquote>
    <figcaption>
      <span lang="zh">《${plan.meta.short.zh}》${placeInPlan(clause)}</span>
      <span class="kind">${say(language, levels[plan.meta.level])} · ${plan.meta.issued}</span>
      <span class="kind">${say(language, link.kind)}</span>
      <a href="#read=${clause.id}" @click=${(event: Event) => {
        event.preventDefault();
        desk.dispatch({ do: "read", at: clause.id });
        desk.dispatch({ do: "turn", page: "text" });
      }}>${say(language, "readOn")}</a>
    </figcaption>
  </figure>`;
}

/** Opens the two documents that say most of a feature side by side, where there are two. */
function showDocuments(links: readonly Link[], desk: Desk, language: Language): TemplateResult | "" {
  const docs = [...groupBy(links, (link) => desk.index.planOf(link.clause)?.meta.id ?? "")].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const [a, b] = docs.map(([id]) => ({ show: "doc", id }) as const);
  if (!a || !b) return "";
  const beside = { a, b, manner: "swipe", share: 50, listed: true } as const;
  return html`<div class="actions"><button class="button" @click=${() => desk.dispatch({ do: "compare", beside })}>${say(language, "besideDocs")}</button></div>`;
}

/** Every clause that speaks of a feature, quoted by its sentence, by level from province to county, oldest first; no cap. */
export function showQuotations(subject: string, desk: Desk, language: Language): TemplateResult {
  const links = desk.index.linksTo(subject);
  const planOf = (link: Link) => desk.index.planOf(link.clause)?.meta;
  const groups = (["province", "city", "county"] as const)
    .map((level) => ({ level, own: links.filter((link) => planOf(link)?.level === level) }))
    .filter(({ own }) => own.length > 0);
  const issued = (link: Link): string => planOf(link)?.issued ?? "";
  return html`<h3>
      ${say(language, "speaks")}<span class="count">${say(language, "speaksCount", { count: links.length })}</span>
    </h3>
    ${groups.map(
      ({ level, own }) =>
        html`${groups.length > 1 ? html`<h4>${say(language, levels[level])}<span class="count">${own.length}</span></h4>` : ""}${own
          .toSorted((a, b) => issued(a).localeCompare(issued(b)))
          .map((link) => showQuotation(link, desk, language))}`,
    )}
    ${links.length === 0 ? html`<p>${say(language, "speaksNone")}</p>` : ""} ${showDocuments(links, desk, language)}`;
}
