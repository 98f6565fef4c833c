import type { Span } from "./clause.ts";
import type { Bilingual } from "./text.ts";

/** Words of a document, letter by letter, with where they stand. */
export interface Quotation extends Span {
  readonly clause: string;
  readonly words: string;
}

/** Why two statements differ: same thing and time, a later value, another time, another thing,
 * or only another name or wording. */
export type DifferenceKind = "conflict" | "revision" | "period" | "definition" | "name";

/** Two or more places of the corpus that state the same thing differently; none is settled by us. */
export interface Difference {
  readonly id: string;
  readonly subject: Bilingual;
  readonly kind: DifferenceKind;
  /** What differs; ours. */
  readonly note: Bilingual;
  readonly sides: readonly (Quotation & { readonly says: Bilingual })[];
}

/** A quantity, membership or name that was compared, and what came of it. */
export interface Comparison {
  readonly what: Bilingual;
  readonly docs: readonly string[];
  readonly outcome: "same" | "differs" | "not comparable";
  /** Id of the difference, or null. */
  readonly difference: string | null;
}

/** What each level of government says of a theme. */
export interface Theme {
  readonly id: string;
  readonly theme: Bilingual;
  readonly says: readonly Quotation[];
}
