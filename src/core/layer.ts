import type { Bilingual } from "./text.ts";

/** How much of the truth a layer holds: all of it, what the texts name, or no geometry. */
export type Completeness = "complete" | "partial" | "none";

/** A category of a layer, with the name of its colour in `styles/palette.ts`. */
export interface Category {
  readonly id: string;
  readonly title: Bilingual;
  readonly colour: string;
  readonly pattern?: string;
  /** Figure of `core/figures.ts` of its marks. */
  readonly figure?: string;
  /** Where it differs from the layer's. */
  readonly completeness?: Completeness;
}

/** A step of an amount in a legend, from its least number. */
export interface Step {
  readonly least: number;
  readonly title: Bilingual;
}

/** A way in which a layer can be drawn: by its categories, or by another property with entries or steps of its own. */
export interface Variant {
  /** One of its kind's. */
  readonly id: string;
  readonly title: Bilingual;
  /** The property that tells its entries or steps apart; `category` where absent. */
  readonly by?: string;
  readonly entries?: readonly Category[];
  /** Ids of the categories that are shown; all where absent. */
  readonly only?: readonly string[];
  /** What the legend says of features without a step. */
  readonly otherwise?: Bilingual;
  /** Ascending. */
  readonly steps?: readonly Step[];
}

/** What may be done with a layer's data. */
export interface Rights {
  /** SPDX names, or `unclear`. */
  readonly licence: string;
  readonly download: boolean;
  readonly note?: Bilingual;
}

/** What `geodata/<id>/layer.json` says of a layer. */
export interface LayerManifest {
  readonly id: string;
  readonly kind: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  /** The system under which the legend lists it. */
  readonly group: Bilingual;
  readonly visible: boolean;
  readonly completeness: Completeness;
  readonly completenessNote: Bilingual;
  readonly rights: Rights;
  readonly categories: readonly Category[];
  /** How many features it holds, where that decides how it is drawn. */
  readonly size?: number;
  /** Ways in which it can be drawn, the usual one first. */
  readonly variants?: readonly Variant[];
}

/** Where geometry comes from, as listed in `geodata/sources.json`. */
export interface Source {
  readonly title: Bilingual;
  readonly licence: string;
  readonly credit: Bilingual;
}
