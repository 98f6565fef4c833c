import type { Plan, Section } from "../core/clause.ts";
import { escapeText } from "../sheet/svg.ts";

function entry(section: Section, plan: Plan, chapter: string): string {
  const children = plan.sections.filter((s) => s.parent === section.id && s.kind === "section");
  const open = section.id === chapter ? ' aria-current="true"' : "";
  const id = escapeText(section.id);
  const link = `<a href="#read=${id}" data-read="${id}"${open}>${escapeText(section.title)}</a>`;
  const nested = children.length
    ? `<ol>${children.map((c) => `<li><a href="#read=${escapeText(c.id)}" data-read="${escapeText(c.id)}">${escapeText(c.title)}</a></li>`).join("")}</ol>`
    : "";
  return `<li>${link}${section.id === chapter ? nested : ""}</li>`;
}

/** Writes the contents of a plan as HTML: its chapters, and the sections of the open one. */
export function writeContents(plan: Plan, chapter: string): string {
  const tops = plan.sections.filter((s) => s.parent === null);
  return `<ol class="toc" lang="zh">${tops.map((s) => entry(s, plan, chapter)).join("")}</ol>`;
}
