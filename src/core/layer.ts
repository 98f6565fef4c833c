import type { Bilingual } from "./text.ts";

/** How much of the truth a layer holds: all of it, what the texts name, or no geometry. */
export type Completeness = "complete" | "partial" | "none";

/** A category of a layer, with the name of its colour in `styles/palette.ts`. */
export interface Category {
  readonly id: string;
  readonly title: Bilingual;
  readonly colour: string;
  readonly pattern?: string;
  /** How much of the truth it holds, where that differs from its layer. */
  readonly completeness?: Completeness;
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
  readonly visible: boolean;
  readonly completeness: Completeness;
  readonly completenessNote: Bilingual;
  readonly rights: Rights;
  readonly categories: readonly Category[];
}

/** Where geometry comes from, as listed in `geodata/sources.json`. */
export interface Source {
  readonly title: Bilingual;
  readonly licence: string;
  readonly credit: Bilingual;
}
