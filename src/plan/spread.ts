import type { Plan, Section } from "../core/clause.ts";

/** Gives every section the range of pages from its heading to the end of what stands in it. */
export function spread(plan: Plan): Plan {
  const sections = new Map(plan.sections.map((section) => [section.id, section]));
  const pages = new Map(plan.clauses.map(({ id, page }) => [id, page]));
  const lastOf = (id: string): number => {
    const section = sections.get(id);
    const own = Number(/\d+$/u.exec((section ? section.page : pages.get(id)) ?? "")?.[0] ?? 0);
    return Math.max(own, ...(section?.content ?? []).map(lastOf));
  };
  const spreadOne = (section: Section): Section => {
    if (section.page === undefined) return section;
    const first = /^\d+/u.exec(section.page)?.[0] ?? "";
    const last = String(lastOf(section.id));
    return { ...section, page: first === last ? first : `${first}–${last}` };
  };
  return { ...plan, sections: plan.sections.map(spreadOne) };
}
