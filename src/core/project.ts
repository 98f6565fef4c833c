import type { PositionClass } from "./accuracy.ts";
import type { Bilingual } from "./text.ts";

/** A project as one document lists it; the wording is the document's. */
export interface Project {
  /** Id of its feature: `projects/<n>`. */
  readonly id: string;
  readonly doc: string;
  readonly clause: string;
  readonly name: string;
  readonly group: string;
  /** In 万元 as printed, or null where none is printed. */
  readonly investment: number | null;
  readonly place: {
    readonly precision: PositionClass;
    readonly ids: readonly string[];
    /** The words of the text that the place rests on, verbatim; null where it names none. */
    readonly words: string | null;
    /** Why it has this position class; ours. */
    readonly why: Bilingual;
  };
}
