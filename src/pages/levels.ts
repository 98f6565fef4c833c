import type { Theme } from "../core/reading.ts";
import { escapeText } from "../sheet/svg.ts";
import { say } from "../words/say.ts";
import { writeMixed } from "./mixed.ts";
import { type QuotedInput, writeQuoted } from "./quoted.ts";

const rank = { province: 0, city: 1, county: 2 } as const;

/** Writes what each level says of each theme, from province to county, oldest first. */
export function writeLevels(themes: readonly Theme[], input: QuotedInput): string {
  const { language, plan } = input;
  const key = (id: string): string => `${rank[plan(id)?.level ?? "county"]}${plan(id)?.issued ?? ""}`;
  const parts = themes.map((theme) => {
    const says = theme.says.toSorted((a, b) => key(a.clause).localeCompare(key(b.clause)));
    return `<section class="difference" id="${escapeText(theme.id)}"><h3>${writeMixed(theme.theme[language], language)}</h3>${says.map((q) => writeQuoted(q, input)).join("")}</section>`;
  });
  return `<h2>${escapeText(say(language, "levels"))}</h2><p class="ours">${escapeText(say(language, "levelsHelp"))}</p>${parts.join("")}`;
}
