import type { Clause, Section } from "../core/clause.ts";

/** The outermost section that holds a clause or section; undefined where the id is unknown. */
export function chapterOf(
  id: string,
  clauses: ReadonlyMap<string, Clause>,
  sections: ReadonlyMap<string, Section>,
): Section | undefined {
  let section = sections.get(clauses.get(id)?.section ?? id);
  while (section?.parent) section = sections.get(section.parent);
  return section;
}
