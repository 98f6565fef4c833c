import type { Drawing } from "./drawing.ts";
import type { FeatureProperties } from "./feature.ts";
import type { LayerManifest, Variant } from "./layer.ts";
import type { Bilingual } from "./text.ts";

/** A rule for one property of a kind's features. */
export interface PropertyRule {
  readonly type: "string" | "number" | "object" | "array";
  readonly required: boolean;
  /** Categories it is asked of; all where absent. */
  readonly of?: readonly string[];
  /** What the property means; documents the data. */
  readonly means: string;
}

/** One line of a feature's card. */
export interface Fact {
  readonly label: Bilingual;
  readonly value: Bilingual;
  /** Where the value comes from, when it is not the feature's own source. */
  readonly evidence?: Bilingual;
}

/** A kind of layer: what its data must hold, how it is drawn and what its card says. */
export interface Kind {
  readonly kind: string;
  /** Geometry types its features may have; `null` where a feature may have none. */
  readonly geometry: readonly (string | null)[];
  readonly schema: Readonly<Record<string, PropertyRule>>;
  /** Ids of the ways in which it can be drawn, the usual one first; absent where there is one. */
  readonly variants?: readonly string[];
  readonly drawings: (layer: LayerManifest, variant?: Variant) => readonly Drawing[];
  readonly describe: (properties: FeatureProperties) => readonly Fact[];
}
