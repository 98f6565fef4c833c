import { positionClasses } from "../core/accuracy.ts";
import { placeInPlan } from "../core/citation.ts";
import type { Clause, Plan, Span } from "../core/clause.ts";
import type { Planned } from "../core/local.ts";
import type { Project } from "../core/project.ts";
import type { Language } from "../core/text.ts";
import { escapeText } from "../sheet/svg.ts";
import { sayMore } from "../words/more/say.ts";
import { say } from "../words/say.ts";
import type { Leads } from "./leads.ts";
import { termMarks, writeMarked } from "./marks.ts";

/** What plans of a place are written with. */
export interface PlannedInput {
  readonly clause: (id: string) => Clause | undefined;
  readonly plan: (id: string) => Plan | undefined;
  readonly terms: readonly { readonly words: string; readonly clause: string }[];
  readonly leads: Leads;
  readonly language: Language;
}

/** Where something is said: document and place in it, as a link. */
export function writeCitation(id: string, { clause, plan, leads }: PlannedInput): string {
  const [found, meta] = [clause(id), plan(id)?.meta];
  if (!found || !meta) return "";
  const text = `《${meta.short.zh}》${placeInPlan(found)}`;
  return `<a ${leads.clause(id)} lang="zh">${escapeText(text)}</a> <span class="issued">${escapeText(meta.issued)}</span>`;
}

/** Words of a clause as a quotation, its terms open the glossary, with where they stand. */
export function writeSaid(id: string, span: Span, input: PlannedInput): string {
  const clause = input.clause(id);
  if (!clause) return "";
  const marks = termMarks(clause, input.terms).map((mark) => {
    const term = /data-term="([^"]*)"/.exec(mark.open)?.[1] ?? "";
    return { ...mark, open: `<a class="term" ${input.leads.term(term)}>` };
  });
  const safe = escapeText(id);
  const words = writeMarked(clause.text, marks, span.start, span.end).replaceAll("\t", " │ ");
  return `<blockquote lang="zh" data-clause="${safe}">${words}</blockquote><p class="source">${writeCitation(id, input)}</p>`;
}

/** The amount that an entry states, in its own words where it has them; null where it states none. */
export function amountOf({ amountWords, investment }: Project, language: Language): string | null {
  if (amountWords) return amountWords;
  return investment === null ? null : `${investment} ${say(language, "million")}`;
}

/** When, who, how much and how sure: what is not stated says so. Of the entries of one work the surest place counts. */
export function writeFacts(project: Project, twins: readonly Project[], language: Language): string {
  const unstated = say(language, "unstated");
  const { period, units } = project;
  const rank = (p: Project): number => positionClasses.indexOf(p.place.class);
  const { place } = [project, ...twins].reduce((best, p) => (rank(p) < rank(best) ? p : best));
  const sure = say(language, place.class === "none" ? "unstated" : place.class);
  const facts: readonly (readonly [Parameters<typeof sayMore>[1], string | null, "zh" | Language])[] = [
    ["localWhen", period, "zh"],
    ["localWho", units.length > 0 ? units.join("、") : null, "zh"],
    ["localMuch", amountOf(project, language), "zh"],
    ["localSure", `${sure}${language === "zh" ? "：" : ": "}${place.why[language]}`, language],
  ];
  const rows = facts.map(([word, value, lang]) => {
    const told =
      value === null
        ? `<dd class="unstated">${escapeText(unstated)}</dd>`
        : `<dd lang="${lang}">${escapeText(value)}</dd>`;
    return `<div><dt>${escapeText(sayMore(language, word))}</dt>${told}</div>`;
  });
  return `<dl class="told">${rows.join("")}</dl>`;
}

/** How a plan stands on a sheet of paper, where there is little room: in full, by its name, or not. */
export type OnPaper = "full" | "brief" | "beyond";

/** One plan: what, when, who, how much, how sure, and what the document says of it, letter by letter. */
export function writePlanned(
  { project, reach, said, twins }: Planned,
  input: PlannedInput,
  onPaper: OnPaper,
): string {
  const { language, leads } = input;
  const word = (key: Parameters<typeof sayMore>[1], fill = {}): string =>
    escapeText(sayMore(language, key, fill));
  const several = reach === "several" ? ` <span class="several">${word("localSeveral")}</span>` : "";
  const what = `<p class="what"><a ${leads.project(project)} lang="zh">${escapeText(project.name)}</a>${several}</p>`;
  const quote = said
    ? writeSaid(project.clause, said, input)
    : `<p class="source">${word("localNameOnly")} ${writeCitation(project.clause, input)}</p>`;
  const places = [...new Set(twins.map((t) => t.clause))].filter((id) => id !== project.clause);
  const also = places.length
    ? `<p class="source">${word("localAlso")} ${places.map((id) => writeCitation(id, input)).join(language === "zh" ? "、" : ", ")}</p>`
    : "";
  return `<div class="work ${onPaper}">${what}${writeFacts(project, twins, language)}${quote}${also}</div>`;
}
