import { isAid } from "../core/aid.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Index } from "../core/index.ts";

/** A feature that is spoken of in the same clauses, and in how many. */
export interface Together {
  readonly feature: CatalogueFeature;
  readonly clauses: number;
}

/** What else a feature has to do with. */
export interface Relations {
  /** What it lies in, the nearest first, by the gazetteer. */
  readonly within: readonly CatalogueFeature[];
  /** What lies in it, by the gazetteer. */
  readonly holds: readonly CatalogueFeature[];
  /** What the same clauses speak of, most often first. */
  readonly together: readonly Together[];
}

/** Clauses that name more than this many features are lists: standing in one is no relation. */
const list = 12;

/** What a subject lies in, what lies in it, and what the plans name in one breath with it. */
export function relationsOf(subject: string, index: Index): Relations {
  const { places, features } = index.catalogue;
  const byId = new Map(places.map((place) => [place.id, place]));
  const standing = (id: string): CatalogueFeature | undefined => {
    const own = features.find((f) => f.properties.place === id);
    return own && index.features.get(own.subject);
  };
  const place = index.features.get(subject)?.properties.place ?? "";
  const within: CatalogueFeature[] = [];
  for (let up = byId.get(place)?.parent; up; up = byId.get(up)?.parent) {
    const feature = standing(up);
    if (feature && feature.subject !== subject) within.push(feature);
  }
  const inside = place
    ? places.filter(({ parent }) => parent === place).flatMap(({ id }) => standing(id) ?? [])
    : [];
  const counts = new Map<string, number>();
  for (const { clause } of index.linksTo(subject)) {
    const named = new Set(index.linksFrom(clause).map(({ feature }) => feature));
    if (named.size > list) continue;
    for (const other of named) if (other !== subject) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const related = new Set([...within, ...inside].map((f) => f.subject));
  const together = [...counts]
    .filter(([id]) => !related.has(id))
    .flatMap(([id, clauses]): Together[] => {
      const feature = index.features.get(id);
      return feature && !isAid(feature) ? [{ feature, clauses }] : [];
    })
    .toSorted((a, b) => b.clauses - a.clauses || a.feature.id.localeCompare(b.feature.id));
  return { within, holds: [...new Map(inside.map((f) => [f.subject, f])).values()], together };
}
