import type { Span } from "./clause.ts";
import type { CatalogueFeature } from "./feature.ts";
import type { Place } from "./place.ts";
import type { Project } from "./project.ts";
import type { Quotation } from "./reading.ts";

/** How a document ties a project to a place: it names it, it names only the unit round it, or others as well. */
export type Reach = "named" | "unit" | "several";

/** A project as it concerns a place, with what the document says of it. */
export interface Planned {
  readonly project: Project;
  readonly reach: Reach;
  /** Span in the clause's text of what is said beyond the name; null where the name is all. */
  readonly said: Span | null;
  /** Other entries that list the same work. */
  readonly twins: readonly Project[];
}

/** What the plans say that concerns one place. */
export interface Local {
  readonly place: Place;
  /** The feature that stands for the place; undefined where none does. */
  readonly feature: CatalogueFeature | undefined;
  /** The unit that the place lies in; null where it is a unit itself or lies in none. */
  readonly unit: Place | null;
  /** What is planned in the place, or names it beside others. */
  readonly planned: readonly Planned[];
  /** What is planned elsewhere in the unit round it. */
  readonly around: readonly Planned[];
  /** What is planned in the units beside it. */
  readonly beside: readonly { readonly place: Place; readonly planned: readonly Planned[] }[];
  /** What the plans say of protection where they name it or what lies in it. */
  readonly guarded: readonly Quotation[];
  /** Lines that the plans draw for the whole, with whether they are on the map. */
  readonly limits: readonly { readonly feature: CatalogueFeature; readonly drawn: boolean }[];
  /** Projects of the whole county. */
  readonly everyone: readonly Project[];
  /** Projects of which the documents name no place. */
  readonly unplaced: readonly Project[];
  /** Other clauses that name the place. */
  readonly told: readonly string[];
  /** Places that lie in it. */
  readonly within: readonly Place[];
}
