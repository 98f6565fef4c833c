import type { Clause, Span } from "../core/clause.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import { groupBy } from "../core/group.ts";
import type { Link, PlaceMention } from "../core/link.ts";
import type { Place } from "../core/place.ts";

interface Mention extends Span {
  readonly place: string;
}

type Find = (text: string, clause: string) => readonly Mention[];

/** Kinds of places that are known to what they lie in only, and are lit there. */
const small: readonly string[] = ["village", "community"];

const projectsOf = (features: readonly CatalogueFeature[]): ReadonlyMap<unknown, CatalogueFeature> =>
  new Map(features.filter((f) => f.properties.entry === undefined).map((f) => [f.properties.clause, f]));

function mentionsIn(
  { id, text }: Clause,
  projects: ReadonlyMap<unknown, unknown>,
  find: Find,
): PlaceMention[] {
  const kind = projects.has(id) ? "listed" : "named";
  return find(text, id).map(({ start, end, place }) => ({ clause: id, start, end, place, kind }));
}

/** Every mention of a place in every clause: `listed` in a project's row, `named` elsewhere. */
export function listMentions(
  clauses: readonly Clause[],
  features: readonly CatalogueFeature[],
  find: Find,
): PlaceMention[] {
  const projects = projectsOf(features);
  return clauses.flatMap((clause) => mentionsIn(clause, projects, find));
}

/**
 * Ties clauses to features: `named` where a clause names a place that a feature stands for, `listed` where it
 * does so in a project's row, `located` where it names a village of such a place but not the place itself,
 * `named` from a project's row to the project itself, and `named` by the words that a feature quotes (`says`).
 */
export function linkClauses(
  clauses: readonly Clause[],
  features: readonly CatalogueFeature[],
  find: Find,
  places: readonly Place[] = [],
): Link[] {
  const subjects = new Map(features.map((f) => [f.properties.place, f.subject]));
  const holders = new Map(places.filter((p) => small.includes(p.kind)).map((p) => [p.id, p.parent]));
  const projects = projectsOf(features);
  const quoted = groupBy(
    features.flatMap(({ subject, properties: p }) => (p.says ?? []).map((s) => ({ feature: subject, ...s }))),
    ({ clause }) => clause,
  );
  return clauses.flatMap((clause) => {
    const mentions = mentionsIn(clause, projects, find);
    const said = new Set(mentions.map(({ place }) => place));
    const links: Link[] = mentions.flatMap(({ start, end, place, kind }) => {
      const feature = subjects.get(place);
      if (feature) return [{ clause: clause.id, feature, kind, start, end }];
      const holder = holders.get(place);
      const around = holder === undefined || said.has(holder) ? undefined : subjects.get(holder);
      return around ? [{ clause: clause.id, feature: around, kind: "located", start, end }] : [];
    });
    for (const { feature, words } of quoted.get(clause.id) ?? []) {
      const at = clause.text.indexOf(words);
      const known = links.some((l) => l.feature === feature && l.start === at && l.end === at + words.length);
      if (at >= 0 && !known)
        links.push({
          clause: clause.id,
          feature,
          kind: "named",
          start: at,
          end: at + words.length,
          quoted: true,
        });
    }
    const project = projects.get(clause.id);
    const start = project ? clause.text.indexOf(project.properties.name) : -1;
    if (project && start >= 0) {
      const end = start + project.properties.name.length;
      links.push({ clause: clause.id, feature: project.id, kind: "named", start, end });
    }
    return links;
  });
}
