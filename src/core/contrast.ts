import type { Side } from "./beside.ts";
import type { Quotation } from "./reading.ts";

/** How much is said of a thing, and the first sentence of it. */
export interface Said {
  /** Clauses. */
  readonly count: number;
  readonly first: Quotation | null;
}

/** A thing that one side of a comparison shows or both, with what is said of it there. */
export interface Contrasted {
  /** Id of the feature that is taken in hand. */
  readonly subject: string;
  /** Ids of the layers on which it stands on each side. */
  readonly layers: Readonly<Record<Side, readonly string[]>>;
  /** Whether anything of it has a geometry. */
  readonly located: boolean;
  /** What the document of each side says of it; all documents where the side is none. */
  readonly says: Readonly<Record<Side, Said>>;
}

/** What only the left shows, what only the right shows, and what both do. */
export interface Contrast {
  readonly onlyA: readonly Contrasted[];
  readonly onlyB: readonly Contrasted[];
  readonly both: readonly Contrasted[];
}
