import type { SectionKind, Span } from "../core/clause.ts";

/** Why a piece of a plan document is neither heading nor clause. */
export type Why =
  | "title page"
  | "contents line"
  | "issuing formula"
  | "repeated header"
  | "annex line"
  | "page number"
  | "markup";

/** A heading, before it is known what stands above it. */
export interface HeadingBlock {
  readonly type: "heading";
  readonly kind: SectionKind;
  /** Its own number or name: `9`, `box20`, `terms`. */
  readonly mark: string;
  readonly title: string;
  readonly raw: readonly Span[];
}

/** Running text: a paragraph or, before joining, the part of one that stands on a line. */
export interface TextBlock {
  readonly type: "text";
  readonly text: string;
  readonly bold?: Span;
  /** Whether a mark of its own says that it begins here and continues nothing. */
  readonly begins: boolean;
  readonly raw: readonly Span[];
}

/** A line of a table. */
export interface RowBlock {
  readonly type: "row";
  readonly cells: readonly string[];
  readonly raw: readonly Span[];
}

/** A line that is neither. */
export interface LeftoverBlock {
  readonly type: "leftover";
  readonly why: Why;
  readonly raw: readonly Span[];
}

/** What one or more lines of a plan document are. */
export type Block = HeadingBlock | TextBlock | RowBlock | LeftoverBlock;
