/** A package that the page runs with, and its licence. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** As the package states it; null where it states none beside its text. */
  readonly licence: string | null;
  /** Who wrote it, as the package or its licence says; null where neither does. */
  readonly author: string | null;
  /** The whole text of its licence; null where the package brings none. */
  readonly text: string | null;
  /** Whether the atlas asks for it itself; else another package brings it. */
  readonly direct: boolean;
}
