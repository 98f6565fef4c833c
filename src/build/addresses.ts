import type { Language } from "../core/text.ts";
import type { Leads } from "../pages/leads.ts";
import { escapeText } from "../sheet/svg.ts";

/** Path of a page in a language; the Chinese ones stand at the root of the site. */
export const pathIn = (language: Language, path: string): string => (language === "en" ? `en/${path}` : path);

/** Path of the page of a place. */
export const placePath = (id: string, language: Language): string => pathIn(language, `place/${id}.html`);

/** Path of the page of a project. */
export const projectPath = (id: string, language: Language): string =>
  pathIn(language, `project/${id.replaceAll("/", "-")}.html`);

/** Path of the page of a section. */
export const sectionPath = (id: string, language: Language): string => pathIn(language, `plan/${id}.html`);

/** Where the names on a static page lead: to other static pages, by paths relative to `root`. */
export function staticLeads(
  root: string,
  sectionOf: (clause: string) => string | undefined,
  county: string,
  language: Language,
): Leads {
  const to = (path: string): string => `href="${escapeText(root + path)}"`;
  const clause = (id: string): string => to(`${sectionPath(sectionOf(id) ?? id, language)}#${id}`);
  return {
    place: (id) => to(placePath(id, language)),
    project: (p) => to(projectPath(p.id, language)),
    clause,
    term: clause,
    everyone: (matter) => to(`${placePath(county, language)}#all-${matter}`),
  };
}
