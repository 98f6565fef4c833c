/**
 * Why a clause and a feature belong together: the clause names it, it is a listed project's place,
 * the clause's area contains it, or a spatial question found it.
 */
export type LinkKind = "named" | "listed" | "located" | "inferred";

/** One tie between a clause and a feature, with the words that make it. */
export interface Link {
  readonly clause: string;
  /** Id of the feature taken in hand: `<layer>/<feature>`. */
  readonly feature: string;
  readonly kind: LinkKind;
  /** Offsets in the clause's text. */
  readonly start: number;
  readonly end: number;
  /** True where the words are not a name but what a feature quotes of the plan. */
  readonly quoted?: true;
}

/** A place of the gazetteer named in a clause, whether or not a feature stands for it. */
export interface PlaceMention {
  readonly clause: string;
  /** Offsets in the clause's text. */
  readonly start: number;
  readonly end: number;
  /** Id of the place. */
  readonly place: string;
  /** `listed` in a project's row, `named` elsewhere. */
  readonly kind: LinkKind;
}
