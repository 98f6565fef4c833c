import type { Bilingual } from "./text.ts";

/** The level of government that issued a plan. */
export type Level = "county" | "city" | "province";

/** Half-open range of UTF-16 offsets `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a table is printed whose cells the scan set one under another; every cell is checked against the raw text. */
export interface TableLayout {
  /** Mark of the table: `table1`. */
  readonly table: string;
  /** Keys of its columns; a heading above several columns is written before each of theirs. */
  readonly columns: readonly string[];
  /** The cells of each row between bars; `^` is merged with the cell above it, `<` with the one before it. */
  readonly rows: readonly string[];
}

/** What a plan document is, as declared in `geodata/plan/<id>/plan.json`. */
export interface PlanMeta {
  readonly id: string;
  readonly title: Bilingual;
  /** A name short enough for a tab or a caption. */
  readonly short: Bilingual;
  readonly level: Level;
  /** ISO date on which the document was issued or passed. */
  readonly issued: string;
  /** Who issued it, in the document's own words. */
  readonly issuer: Bilingual;
  /** Which parser of `src/plan` reads it. */
  readonly shape: string;
  /** Only for a document whose tables cannot be read without it; not part of what is published. */
  readonly tables?: readonly TableLayout[];
}

/** The form in which a document says something. */
export type ClauseKind = "paragraph" | "item" | "entry" | "row" | "task" | "definition";

/** A part of a clause that can be cited by itself: one project in a box line, one cell in a row. */
export interface ClausePart extends Span {
  readonly id: string;
}

/** The smallest citable unit of a plan: a paragraph, an item, a box line, a table row, a definition. */
export interface Clause {
  /** `<doc>/<section>/<n>`, for instance `doc/9.3/4`. */
  readonly id: string;
  /** Id of the section that the clause stands in. */
  readonly section: string;
  /** The headings above it, outermost first, as printed. */
  readonly path: readonly string[];
  readonly kind: ClauseKind;
  /** Printed page or range of pages, where the document allows to know it. */
  readonly page?: string;
  /** The document's words, letter by letter, after the listed repairs; line breaks of the print are joined. */
  readonly text: string;
  /** Span in `text` of the run-in heading that opens the clause, where there is one. */
  readonly lead?: Span;
  /** For a row: its cells, keyed by column heading, in order. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Citable parts; offsets are in `text`. */
  readonly parts?: readonly ClausePart[];
  /** Offsets in the raw document, disjoint and ascending; more than one where a page break splits the clause. */
  readonly raw: readonly Span[];
}

/** What a section of a plan is. */
export type SectionKind = "front" | "chapter" | "section" | "item" | "box" | "table" | "terms";

/** A heading and what stands under it. */
export interface Section {
  /** `<doc>/<number>`, for instance `doc/9.3`, `doc/box20`, `doc/table2`. */
  readonly id: string;
  readonly kind: SectionKind;
  /** The heading as printed, after the listed repairs. */
  readonly title: string;
  /** Id of the section that holds it, or null at the top. */
  readonly parent: string | null;
  readonly page?: string;
  /** What stands in it, in the order of the document: ids of clauses and of sections. */
  readonly content: readonly string[];
  /** Offsets of the heading in the raw document. */
  readonly raw: readonly Span[];
}

/** A piece of the raw document that is neither heading nor clause, and why. */
export interface Leftover extends Span {
  readonly why: string;
}

/** One correction of certain noise, as listed in `geodata/plan/<id>/repairs.json`. */
export interface Repair {
  /** Words around it that occur once in the raw document, or `everywhere` for a pattern of the scan. */
  readonly where: string;
  readonly raw: string;
  readonly repaired: string;
  readonly why: string;
}

/** A plan document read into sections and clauses. */
export interface Plan {
  readonly meta: PlanMeta;
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
  readonly leftovers: readonly Leftover[];
  /** The document as it was handed over, where it is at hand. */
  readonly raw?: string;
}
