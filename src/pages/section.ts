import type { Plan, Section } from "../core/clause.ts";
import { escapeText } from "../sheet/svg.ts";
import { sayMore } from "../words/more/say.ts";
import { type PassageInput, writePassage } from "./passage.ts";

/** What the page of a section is written with. */
export interface SectionInput extends Omit<PassageInput, "plan" | "section"> {
  readonly plan: Plan;
  readonly section: Section;
  /** Address of the page of a section, of a clause in its section, of a feature, and of a clause in the atlas. */
  readonly href: {
    readonly section: (id: string) => string;
    readonly clause: (id: string) => string;
    readonly feature: (id: string) => string;
    readonly atlas: (clause: string) => string;
  };
}

/** Links of the running atlas as links to static pages; what only a script reads is left out. */
function relink(html: string, { href, language }: SectionInput, inside: ReadonlySet<string>): string {
  // A clause shows the way to its place in the atlas once its number was followed.
  const opens = (id: string): string =>
    `<a class="opens" href="${href.atlas(id)}" lang="${language}">${escapeText(sayMore(language, "localOpen"))}</a>`;
  return html
    .replace(
      /(<a class="pin" href="#clause=([^"]*)".*?<\/a>)/g,
      (_, pin: string, id: string) => pin + opens(id),
    )
    .replace(
      /href="#clause=([^"]*)"( data-(?:pin|term)="[^"]*")?/g,
      (_, id: string) => `href="${inside.has(id) ? `#${id}` : href.clause(id)}"`,
    )
    .replace(
      /href="#pick=([^"]*)" data-feature="([^"]*)"/g,
      (_, __, id: string) => `href="${href.feature(id)}"`,
    )
    .replace(/ data-(?:clause|feature|pin|term)="[^"]*"/g, "");
}

/** Ids of the clauses that stand in a section and below it. */
function clausesIn(plan: Plan, id: string): string[] {
  const sections = new Map(plan.sections.map((s) => [s.id, s]));
  const walk = (at: string): string[] =>
    (sections.get(at)?.content ?? []).flatMap((c) => (sections.has(c) ? walk(c) : [c]));
  return walk(id);
}

/** Levels that a page's headings take in their order, the first one the page's own, none left out. */
function reheaded(html: string): string {
  const open: number[] = [];
  return html.replace(/<(\/?)h([1-6])\b/g, (_, slash: string, printed: string) => {
    const own = Number(printed);
    if (!slash) {
      // What stands in the section stands below its heading, whatever its own was in the whole.
      while (open.length > 1 && (open.at(-1) ?? 0) >= own) open.pop();
      open.push(own);
    }
    return `<${slash}h${Math.min(6, open.length)}`;
  });
}

/** Writes the page of a section of a plan, with all that stands in it, and the ways on. */
export function writeSection(input: SectionInput): string {
  const { plan, section, href, language } = input;
  const inside = new Set(clausesIn(plan, section.id));
  const passage = reheaded(relink(writePassage({ ...input, plan, section: section.id }), input, inside));
  const at = plan.sections.findIndex((s) => s.id === section.id);
  const [before, after] = [plan.sections[at - 1], plan.sections[at + 1]];
  const way = (to: Section | undefined, key: "pageBefore" | "pageAfter"): string =>
    to
      ? `<a href="${escapeText(href.section(to.id))}">${escapeText(sayMore(language, key))}<span class="hearing">：</span><span lang="zh"> ${escapeText(to.title)}</span></a>`
      : "";
  const told = sayMore(language, "pageOriginal", {
    plan: plan.meta.title[language],
    issuer: plan.meta.issuer[language],
    issued: plan.meta.issued,
    id: section.id,
  });
  const head = passage.indexOf("</h1>") + "</h1>".length;
  return `${passage.slice(0, head)}<p class="ours" lang="${language}">${escapeText(told)}</p>${passage.slice(head)}<nav class="ways" aria-label="${escapeText(sayMore(language, "pagePlans"))}">${way(before, "pageBefore")}${way(after, "pageAfter")}</nav>`;
}
