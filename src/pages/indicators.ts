import type { Indicator, IndicatorValue } from "../core/indicator.ts";
import type { Language } from "../core/text.ts";
import { escapeText } from "../sheet/svg.ts";
import { say, type Word } from "../words/say.ts";
import { writeMixed } from "./mixed.ts";
import type { QuotedInput } from "./quoted.ts";

const roles: Readonly<Record<IndicatorValue["role"], Word>> = {
  base: "roleBase",
  target: "roleTarget",
  reached: "roleReached",
};

function cell(value: IndicatorValue, language: Language): string {
  const when = [say(language, roles[value.role]), value.year, value.basis].filter(Boolean).join(" ");
  return `<span class="value"><small>${writeMixed(when, language)}</small> <span lang="zh">${escapeText(value.text)}</span></span>`;
}

/** Writes the indicators of all tables, by document, each linked to its row. */
export function writeIndicators(indicators: readonly Indicator[], input: QuotedInput): string {
  const { language } = input;
  const word = (key: Word): string => escapeText(say(language, key));
  const tables = [...new Set(indicators.map((i) => i.id.slice(0, i.id.lastIndexOf("/"))))];
  const parts = tables.map((table) => {
    const own = indicators.filter((i) => i.id.startsWith(`${table}/`));
    const plan = input.plan(table);
    const title = escapeText(`${plan?.short[language] ?? ""} · ${table.slice(table.indexOf("/") + 1)}`);
    const rows = own.map((i) => {
      const id = escapeText(i.clause);
      return `<tr><th scope="row" lang="zh"><a href="#clause=${id}" data-pin="${id}">${escapeText(i.name)}</a></th><td lang="zh">${escapeText(i.unit ?? "")}</td><td>${i.values.map((v) => cell(v, language)).join("<br>")}</td><td lang="zh">${escapeText(i.attribute ?? "")}</td></tr>`;
    });
    const head = (["indicator", "unit", "values", "attribute"] as const).map(
      (w) => `<th scope="col">${word(w)}</th>`,
    );
    return `<h3>${title}<span class="page">${own.length}</span></h3><div class="scroll" tabindex="0" role="group" aria-label="${title}"><table><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
  });
  return `<h2>${word("indicators")}</h2>${parts.join("")}`;
}
