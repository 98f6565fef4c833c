import type { Drawing } from "./drawing.ts";
import type { CatalogueFeature } from "./feature.ts";

/** A layer ready to be drawn: what it holds and how it looks, in the same order in which it is stacked. */
export interface DrawnLayer {
  readonly id: string;
  readonly drawings: readonly Drawing[];
  readonly features: readonly CatalogueFeature[];
}
