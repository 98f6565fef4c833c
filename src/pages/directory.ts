import type { Plan } from "../core/clause.ts";
import { groupBy } from "../core/group.ts";
import type { Place } from "../core/place.ts";
import type { Project } from "../core/project.ts";
import type { Language } from "../core/text.ts";
import { escapeText } from "../sheet/svg.ts";
import { type MoreWord, sayMore } from "../words/more/say.ts";
import type { Leads } from "./leads.ts";

type Lead = Pick<Leads, "place" | "project">;
const small: readonly string[] = ["village", "community"];
const links = (items: readonly string[], language: Language): string =>
  items.join(language === "zh" ? "、" : ", ");

/** Writes the list of all places: the units with their villages, then the others. */
export function writePlaces(places: readonly Place[], leads: Lead, language: Language, level: 1 | 2): string {
  const word = (key: MoreWord): string => escapeText(sayMore(language, key));
  const link = (p: Place): string => {
    const english = language === "en" && p.en !== "";
    return `<a ${leads.place(p.id)} data-name="${escapeText(p.id)}"${english ? "" : ' lang="zh"'}>${escapeText(english ? p.en : p.name)}</a>`;
  };
  const units = places.filter((p) => p.kind === "township");
  const own = groupBy(
    places.filter((p) => small.includes(p.kind)),
    (p) => p.parent ?? "",
  );
  const rest = places.filter((p) => p.kind !== "township" && !small.includes(p.kind));
  const blocks = units.map(
    (unit) =>
      `<section class="unit"><h${level + 1}>${link(unit)}</h${level + 1}><p class="places">${links((own.get(unit.id) ?? []).map(link), language)}</p></section>`,
  );
  return `${blocks.join("")}<section class="unit"><h${level + 1}>${word("pageOther")}</h${level + 1}><p class="places">${links(rest.map(link), language)}</p></section>`;
}

/** Writes the list of all projects by document and list. */
export function writeProjects(
  projects: readonly Project[],
  plans: readonly Plan[],
  leads: Lead,
  language: Language,
): string {
  return plans
    .flatMap(({ meta }) => {
      const own = projects.filter((p) => p.doc === meta.id);
      if (own.length === 0) return [];
      const lists = [...groupBy(own, (p) => p.list)].map(
        ([list, inList]) =>
          `<h3 lang="zh">${escapeText(list)} <span class="page">${inList.length}</span></h3><ul class="names">${inList.map((p) => `<li><a ${leads.project(p)} lang="zh">${escapeText(p.name)}</a></li>`).join("")}</ul>`,
      );
      return [
        `<h2>${escapeText(meta.title[language])} <span class="page">${own.length}</span></h2>${lists.join("")}`,
      ];
    })
    .join("");
}

/** Writes the contents of all documents. */
export function writePlans(
  plans: readonly Plan[],
  href: (section: string) => string,
  language: Language,
): string {
  return plans
    .map(({ meta, sections }) => {
      const under = groupBy(sections, (s) => s.parent ?? "");
      const list = (id: string): string => {
        const own = under.get(id) ?? [];
        return own.length
          ? `<ul class="contents">${own.map((s) => `<li><a href="${escapeText(href(s.id))}">${escapeText(s.title)}</a>${list(s.id)}</li>`).join("")}</ul>`
          : "";
      };
      return `<h2>${escapeText(meta.title[language])} <span class="page">${escapeText(meta.issued)}</span></h2><div lang="zh">${list("")}</div>`;
    })
    .join("");
}
