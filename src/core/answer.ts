import type { PositionClass } from "./accuracy.ts";
import type { Completeness } from "./layer.ts";
import type { LinkKind } from "./link.ts";
import type { Known, Ruling, Verdict } from "./verdict.ts";

/** How much there is of a shape: m² of an area, m of a line, the count of points. */
export interface Extent {
  readonly unit: "m2" | "m" | "count";
  readonly size: number;
}

/** How much two shapes have in common, as drawn and between which bounds it stays however both move. */
export interface Overlap extends Extent {
  readonly least: number;
  readonly most: number;
}

/** A feature that a question looked at, with what was measured. */
export interface Measured {
  /** `<layer>/<id>`. */
  readonly feature: string;
  readonly layer: string;
  readonly category: string;
  /** The feature that clauses are tied to. */
  readonly subject: string;
  /** How well the feature's place is known, after it was looked up. */
  readonly known: Known;
  /** Features whose geometry stands in for its own, such as the cell of its township. */
  readonly via: readonly string[];
  /** Least distance in metres; 0 where they meet. */
  readonly distance: number;
  /** Degrees from north to its nearest point; null where they meet. */
  readonly bearing: number | null;
  readonly overlap: Overlap | null;
  /** Share of the asked area that it covers and share of it that is covered, 0 to 1; null where not measured. */
  readonly shareOfArea: number | null;
  readonly shareOfFeature: number | null;
  /** Investment in 万元; null where none is stated, absent where the feature is no project. */
  readonly investment?: number | null;
}

/** A feature that a question found, and how sure that is. */
export interface Finding extends Measured {
  readonly ruling: Ruling;
}

/** Sums of money that never hide what is not stated; in 万元. */
export interface Money {
  readonly sum: number;
  readonly stated: number;
  readonly unstated: number;
}

/** What a question found in one layer. */
export interface LayerAnswer {
  readonly layer: string;
  readonly ruling: Ruling;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<"certain" | "possible", number>>;
  /** Features of the layer that have no place, so that nothing can be said of them. */
  readonly unlocated: readonly string[];
  /** Sum over the findings, features that overlap each other counted each. */
  readonly area: Overlap | null;
  readonly length: Overlap | null;
  /** Of the projects among the certain and among the possible findings; absent where there are none. */
  readonly money?: Readonly<Record<"certain" | "possible", Money>>;
}

/** A clause that applies because of a feature that was found. */
export interface Applying {
  readonly clause: string;
  readonly kind: LinkKind;
  /** The finding it is tied to, and how sure that finding is. */
  readonly feature: string;
  readonly verdict: Verdict;
  /** Offsets in the clause's text of the words that make the tie. */
  readonly start: number;
  readonly end: number;
}

/** A layer that could not be asked, and why; the others were. */
export interface Failure {
  readonly layer: string;
  readonly message: string;
}

/** What was asked of one layer, for the record. */
export interface Asked {
  readonly layer: string;
  readonly completeness: Completeness;
  readonly features: number;
  readonly located: number;
  readonly classes: Readonly<Partial<Record<PositionClass, number>>>;
  /** Greatest bound in metres among its features. */
  readonly bound: number;
}

/** How an answer came about, as data. */
export interface Method {
  readonly question: "at" | "within" | "along" | "check" | "near" | "compare" | "table";
  /** Names of the functions that decided it. */
  readonly functions: readonly string[];
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly layers: readonly Asked[];
  /** Meridian and parallel of the metric plane, lon/lat. */
  readonly centre: readonly number[];
  readonly compared: number;
}

/** What every answer carries. */
export interface Answer {
  readonly failures: readonly Failure[];
  readonly method: Method;
}

/** A feature in the order of its distance. */
export interface Near extends Measured {
  /** `certain` where no later one can be nearer, whatever moves. */
  readonly order: "certain" | "possible";
}

/** What applies at a point. */
export interface AtAnswer extends Answer {
  readonly layers: readonly LayerAnswer[];
  /** What does not meet the point, by layer, nearest first. */
  readonly near: readonly { readonly layer: string; readonly features: readonly Near[] }[];
  readonly clauses: readonly Applying[];
}

/** What lies in an area. */
export interface WithinAnswer extends Answer {
  /** The size of the area as asked, buffer included. */
  readonly asked: Extent;
  readonly layers: readonly LayerAnswer[];
  readonly clauses: readonly Applying[];
}

/** A feature along a line: from where to where of the line it is within reach, in metres from its start. */
export interface Along extends Finding {
  readonly from: number;
  readonly to: number;
  /** Where the line comes nearest to it. */
  readonly nearest: number;
}

/** What lies along a line, in the order of `from`. */
export interface AlongAnswer extends Answer {
  readonly length: number;
  readonly features: readonly Along[];
  readonly clauses: readonly Applying[];
}

/** One subject against one line of a check. */
export interface Cell {
  readonly ruling: Ruling;
  /** The features that decided it: those that meet or may, else the nearest. */
  readonly features: readonly string[];
  /** Distance in metres to the nearest; null where nothing was measured. */
  readonly distance: number | null;
  /** What the subject has in common with all features of the line, as a sum; null where it is not measured. */
  readonly overlap: Overlap | null;
  /** The bounds that decided it, in metres. */
  readonly bounds: readonly [subject: number | null, line: number | null];
  /** The classes that decided it. */
  readonly classes: readonly [subject: PositionClass, line: PositionClass | null];
}

/** The matrix of a check: a row a subject, a cell a line. */
export interface CheckAnswer extends Answer {
  readonly lines: readonly { readonly layer: string; readonly category?: string }[];
  readonly rows: readonly { readonly subject: string; readonly cells: readonly Cell[] }[];
}

/** The nearest features to a point. */
export interface NearAnswer extends Answer {
  readonly features: readonly Near[];
}

/** Two areas side by side. */
export interface CompareAnswer extends Answer {
  readonly a: WithinAnswer;
  readonly b: WithinAnswer;
  /** Ids of features found in both, only in a, only in b. */
  readonly both: readonly string[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** Units, such as townships, with what lies in each. */
export interface TableAnswer extends Answer {
  readonly units: readonly {
    readonly unit: string;
    readonly area: number;
    readonly perimeter: number;
    readonly layers: readonly LayerAnswer[];
  }[];
}
