import type { Level, Plan } from "../core/clause.ts";
import type { Language } from "../core/text.ts";
import { escapeText } from "../sheet/svg.ts";
import { say, type Word } from "../words/say.ts";

const levels: readonly (readonly [Level, Word])[] = [
  ["province", "levelProvince"],
  ["city", "levelCity"],
  ["county", "levelCounty"],
];

const studies: readonly (readonly [string, Word])[] = [
  ["compare/projects", "register"],
  ["compare/indicators", "indicatorsShort"],
  ["compare/levels", "levelsShort"],
  ["compare/differences", "differencesShort"],
];

/** Writes the pages that compare the documents as links, the open one marked. */
export function writeStudies(open: string, language: Language): string {
  const links = studies
    .map(([id, word]) => {
      const current = id === open ? ' aria-current="true"' : "";
      return `<a href="#read=${id}" data-read="${id}"${current}>${escapeText(say(language, word))}</a>`;
    })
    .join("");
  const mine = open === "place" || open.startsWith("place/") ? ' aria-current="true"' : "";
  return `<span class="level">${escapeText(say(language, "compare"))}</span><span class="docs">${links}<a href="#read=place" data-read="place"${mine}>${escapeText(say(language, "myPlace"))}</a></span>`;
}

/** Writes the documents as links by level of government, the open one marked. */
export function writeTabs(plans: readonly Plan[], open: string, language: Language): string {
  return levels
    .map(([level, word]) => {
      const own = plans.filter((p) => p.meta.level === level);
      if (own.length === 0) return "";
      const links = own
        .toSorted((a, b) => b.meta.issued.localeCompare(a.meta.issued))
        .map(({ meta, sections }) => {
          const first = escapeText(
            sections.find((s) => s.kind === "chapter")?.id ?? sections[0]?.id ?? meta.id,
          );
          const current = meta.id === open ? ' aria-current="true"' : "";
          const title = escapeText(`${meta.title[language]} · ${meta.issued}`);
          const name = escapeText(meta.short[language]);
          const id = escapeText(meta.id);
          return `<a href="#read=${first}" data-plan="${id}" title="${title}"${current}>${name}</a>`;
        })
        .join("");
      return `<span class="level">${escapeText(say(language, word))}</span><span class="docs">${links}</span>`;
    })
    .join("");
}
