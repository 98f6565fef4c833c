import { isAid } from "../core/aid.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Index } from "../core/index.ts";

/** A place and the clauses of each document that speak of it, in the order of the documents. */
export interface MatrixRow {
  readonly feature: CatalogueFeature;
  readonly cells: readonly (readonly string[])[];
  readonly count: number;
}

const own = (layer: string, index: Index): readonly CatalogueFeature[] => {
  const features = index.catalogue.features.filter((f) => f.layer === layer && !isAid(f));
  return [...new Map(features.map((f) => [f.subject, f])).values()];
};

/** The layers whose places documents speak of, without lists of projects: a row that lists a thing speaks of itself. */
export function matrixLayers(index: Index): readonly string[] {
  const spoken = new Set(index.catalogue.links.map(({ feature }) => feature));
  return index.catalogue.layers
    .filter(({ id, kind }) => kind !== "project" && own(id, index).some((f) => spoken.has(f.subject)))
    .map(({ id }) => id);
}

/** The places of a layer by the clauses that speak of them, the most spoken of first. */
export function matrixOf(index: Index, layer: string): readonly MatrixRow[] {
  const docs = index.catalogue.plans.map(({ meta }) => meta.id);
  return own(layer, index)
    .map((feature) => {
      const clauses = index.linksTo(feature.subject).map((link) => link.clause);
      const cells = docs.map((doc) => clauses.filter((id) => id.startsWith(`${doc}/`)));
      return { feature, cells, count: clauses.length };
    })
    .toSorted((a, b) => b.count - a.count);
}
