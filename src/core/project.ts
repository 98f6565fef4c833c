import type { PositionClass } from "./accuracy.ts";
import type { Bilingual } from "./text.ts";

/** A project, listed work or task as one document has it; the same work in two documents stays two records. */
export interface Project {
  /** Id of its feature (`<layer>/<n>`), or of the clause or part of a clause that lists it. */
  readonly id: string;
  readonly doc: string;
  readonly clause: string;
  /** The name as listed. */
  readonly name: string;
  /** The programme or group that holds it, as printed; null where none does. */
  readonly group: string | null;
  /** The table, box or section in which it is listed, as printed. */
  readonly list: string;
  readonly kind: "annex" | "box" | "task";
  /** In 万元, or null where the entry states none. */
  readonly investment: number | null;
  /** The first amount that the entry's own words state. */
  readonly amountWords: string | null;
  /** That amount in 万元: a list's column may print another. */
  readonly amountStated: number | null;
  /** The words of the document that give its time, or null. */
  readonly period: string | null;
  /** Who leads and who is responsible, as printed. */
  readonly units: readonly string[];
  readonly place: {
    readonly precision: PositionClass;
    readonly class: PositionClass;
    /** Ids of the features of the places. */
    readonly ids: readonly string[];
    /** Ids of the places in the gazetteer. */
    readonly places: readonly string[];
    /** The words of the text that the place rests on, verbatim; null where it names none. */
    readonly words: string | null;
    /** Why it has this position class; ours. */
    readonly why: Bilingual;
  };
}

/** Where a document lists a work. */
export interface Listed {
  readonly clause: string;
  /** Id of the entry; null where the clause only speaks of the work. */
  readonly project: string | null;
  /** Whether the entry is this work alone, and not one of several that it lists. */
  readonly alone: boolean;
}

/** Two places at which the same work is listed, with what speaks for it. */
export interface Same {
  readonly a: Listed;
  readonly b: Listed;
  readonly sure: "certain" | "likely";
  readonly evidence: Bilingual;
}
