import type { SVGTemplateResult } from "lit-html";
import type { Chart } from "../../core/chart.ts";
import type { Tabulation } from "../../core/tabulation.ts";
import type { Language } from "../../core/text.ts";
import type { Glimpse } from "../../store/state.ts";
import type { Desk } from "../view.ts";

/** Something in a chart that can be pointed at and pressed. */
export interface Mark {
  /** What it stands for and its figures, in full. */
  readonly label: string;
  /** What lights up on the map and elsewhere while it is pointed at. */
  readonly glimpse: Glimpse | null;
  /** Whether it shows what is in hand or pointed at. */
  readonly lit: boolean;
  readonly act: () => void;
}

/** What a chart is drawn from. */
export interface Plot {
  readonly chart: Chart;
  readonly table: Tabulation;
  /** CSS pixels that it may fill; a chart may be higher. */
  readonly width: number;
  readonly height: number;
  readonly desk: Desk;
  readonly language: Language;
  /** Whether a feature is lit, by the id of its subject. */
  readonly litFeature: (subject: string) => boolean;
  readonly litClause: (id: string) => boolean;
  /** The mark that the keyboard stands on. */
  readonly focus: number;
}

/** A chart as it is drawn, with the same in words. */
export interface Plotted {
  readonly height: number;
  readonly drawing: readonly SVGTemplateResult[];
  readonly marks: readonly Mark[];
  /** Marks in a row, where they stand in rows. */
  readonly across: number;
  /** What a reader must know to read it. */
  readonly notes: readonly string[];
  /** Ids of the documents that its figures come from. */
  readonly docs: readonly string[];
  /** The same as a table, the first cell of a row its head. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
