import type { Catalogue } from "../core/catalogue.ts";
import { groupBy } from "../core/group.ts";
import type { Index } from "../core/index.ts";

const none: readonly never[] = [];

/** Builds the index of a catalogue; nothing in it changes afterwards. */
export function indexCatalogue(catalogue: Catalogue): Index {
  const { features, plans, links, projects, layers } = catalogue;
  const bySubject = groupBy(features, (f) => f.subject);
  const byFeature = groupBy(links, (l) => l.feature);
  const byClause = groupBy(links, (l) => l.clause);
  const byId = new Map(projects.map((p) => [p.id, p]));
  const entries = features.flatMap(({ id, properties: p }) => {
    const project = byId.get(String(p.entry ?? ""));
    return project ? [[id, project] as const] : [];
  });
  const byDoc = new Map(plans.map((p) => [p.meta.id, p]));
  return {
    catalogue,
    features: new Map(features.map((f) => [f.id, f])),
    clauses: new Map(plans.flatMap((p) => p.clauses).map((c) => [c.id, c])),
    sections: new Map(plans.flatMap((p) => p.sections).map((s) => [s.id, s])),
    planOf: (id) => byDoc.get(id.slice(0, id.indexOf("/"))),
    layers: new Map(layers.map((l) => [l.id, l])),
    projects: new Map([...projects.map((p) => [p.id, p] as const), ...entries]),
    kin: (subject) => bySubject.get(subject) ?? none,
    linksTo: (feature) => {
      const seen = new Set<string>();
      return (byFeature.get(feature) ?? none).filter((l) => !seen.has(l.clause) && seen.add(l.clause));
    },
    linksFrom: (clause) => byClause.get(clause) ?? none,
  };
}
