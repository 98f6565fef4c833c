import type { PositionClass } from "./accuracy.ts";

/** A row of the table: a project, a listed work, or a feature of a layer. */
export interface TableRow {
  /** The feature that is taken in hand for it. */
  readonly id: string;
  readonly name: string;
  /** Programme or category, as printed or as the legend says. */
  readonly group: string;
  /** In 万元; null where none is stated. */
  readonly amount: number | null;
  /** The words that give its time. */
  readonly period: string;
  /** Who leads and who is responsible. */
  readonly units: string;
  /** The unit or place in which it stands, as far as the text says. */
  readonly place: string;
  /** The one unit in which it stands whole, by its id in the gazetteer, or why it stands in none, behind a dash. */
  readonly township: string;
  readonly class: PositionClass;
  /** The document, or the layer where it comes from none. */
  readonly from: string;
}

/** The columns by which a table is sorted. */
export const columns = ["name", "group", "amount", "period", "units", "place", "class", "from"] as const;
export type Column = (typeof columns)[number];

/** The columns by which rows are gathered and narrowed. */
export const gatherings = ["group", "township", "place", "class", "period", "from"] as const;
export type Gathering = (typeof gatherings)[number];

/** What the table shows, and how. */
export interface Tabulation {
  /** Id of a layer, or `all` for every project and listed work. */
  readonly of: string;
  /** Rows must hold each of these words somewhere. */
  readonly words: string;
  /** Least amount in 万元; rows without an amount fall out where it is set. */
  readonly least: number | null;
  /** The one value of a column that rows must have, by column. */
  readonly only: Readonly<Partial<Record<Gathering, string>>>;
  readonly by: Column | null;
  readonly down: boolean;
  readonly gather: Gathering | null;
}

/** The table of everything, unsorted. */
export const wholeTable: Tabulation = {
  of: "all",
  words: "",
  least: null,
  only: {},
  by: null,
  down: false,
  gather: null,
};
