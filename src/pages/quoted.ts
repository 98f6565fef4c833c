import { placeInPlan } from "../core/citation.ts";
import type { Clause, Level, PlanMeta } from "../core/clause.ts";
import type { Quotation } from "../core/reading.ts";
import type { Language } from "../core/text.ts";
import { escapeText } from "../sheet/svg.ts";
import { say, type Word } from "../words/say.ts";

/** What a quotation is written from. */
export interface QuotedInput {
  readonly clause: (id: string) => Clause | undefined;
  readonly plan: (id: string) => PlanMeta | undefined;
  readonly language: Language;
}

const levels: Readonly<Record<Level, Word>> = {
  province: "levelProvince",
  city: "levelCity",
  county: "levelCounty",
};

/** Writes a quotation with its source, level and date, linked to its clause. */
export function writeQuoted({ clause: id, words }: Quotation, input: QuotedInput, head = ""): string {
  const clause = input.clause(id);
  const plan = input.plan(id);
  if (!clause || !plan) return "";
  const safe = escapeText(id);
  const level = escapeText(say(input.language, levels[plan.level]));
  return `<figure class="quote">${head}<blockquote lang="zh">${escapeText(words.replaceAll("\t", " │ "))}</blockquote><figcaption><span class="kind">${level} · ${escapeText(plan.issued)}</span> <a href="#clause=${safe}" data-pin="${safe}" lang="zh">《${escapeText(plan.short.zh)}》${escapeText(placeInPlan(clause))}</a></figcaption></figure>`;
}
