import type { Clause } from "../core/clause.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Link } from "../core/link.ts";

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly place: string;
}

/**
 * Ties clauses to features: `named` where a clause names a place that a feature stands for, `listed` where it
 * does so in a project's row, and `named` from a project's row to the project itself.
 */
export function linkClauses(
  clauses: readonly Clause[],
  features: readonly CatalogueFeature[],
  find: (text: string) => readonly Mention[],
): Link[] {
  const subjects = new Map(features.map((f) => [f.properties.place, f.subject]));
  const projects = new Map(features.map((f) => [f.properties.clause, f]));
  return clauses.flatMap((clause) => {
    const project = projects.get(clause.id);
    const kind = project ? "listed" : "named";
    const links: Link[] = find(clause.text).flatMap(({ start, end, place }) => {
      const feature = subjects.get(place);
      return feature ? [{ clause: clause.id, feature, kind, start, end }] : [];
    });
    const start = project ? clause.text.indexOf(project.properties.name) : -1;
    if (project && start >= 0) {
      const end = start + project.properties.name.length;
      links.push({ clause: clause.id, feature: project.id, kind: "named", start, end });
    }
    return links;
  });
}
