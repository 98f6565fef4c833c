import type { Leads } from "../pages/leads.ts";
import { escapeText } from "../sheet/svg.ts";

/** Path of the page of a place. */
export const placePath = (id: string, language: "zh" | "en" = "zh"): string =>
  `${language === "en" ? "en/" : ""}place/${id}.html`;

/** Path of the page of a project. */
export const projectPath = (id: string): string => `project/${id.replaceAll("/", "-")}.html`;

/** Path of the page of a section. */
export const sectionPath = (id: string): string => `plan/${id}.html`;

/** Where the names on a static page lead: to other static pages, by paths relative to `root`. */
export function staticLeads(
  root: string,
  sectionOf: (clause: string) => string | undefined,
  county: string,
  language: "zh" | "en",
): Leads {
  const to = (path: string): string => `href="${escapeText(root + path)}"`;
  const clause = (id: string): string => to(`${sectionPath(sectionOf(id) ?? id)}#${id}`);
  return {
    place: (id) => to(placePath(id, language)),
    project: (p) => to(projectPath(p.id)),
    clause,
    term: clause,
    everyone: (matter) => to(`${placePath(county, language)}#all-${matter}`),
  };
}
