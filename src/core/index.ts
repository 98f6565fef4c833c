import type { Catalogue } from "./catalogue.ts";
import type { Clause, Plan, Section } from "./clause.ts";
import type { CatalogueFeature } from "./feature.ts";
import type { LayerManifest } from "./layer.ts";
import type { Link } from "./link.ts";
import type { Project } from "./project.ts";

/** The catalogue with the ways through it that every view needs. */
export interface Index {
  readonly catalogue: Catalogue;
  readonly features: ReadonlyMap<string, CatalogueFeature>;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly sections: ReadonlyMap<string, Section>;
  /** The plan that a clause or section id belongs to. */
  readonly planOf: (id: string) => Plan | undefined;
  readonly layers: ReadonlyMap<string, LayerManifest>;
  /** Projects by their own id and by the id of their feature. */
  readonly projects: ReadonlyMap<string, Project>;
  /** All features that share a subject. */
  readonly kin: (subject: string) => readonly CatalogueFeature[];
  /** Links by the feature they end at, one a clause and feature, in the order of the documents. */
  readonly linksTo: (feature: string) => readonly Link[];
  readonly linksFrom: (clause: string) => readonly Link[];
}
