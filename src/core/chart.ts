/** What there are charts of: money by group and by township, projects by time, indicators, places by document. */
export const charts = ["groups", "townships", "phases", "indicators", "matrix"] as const;
export type ChartId = (typeof charts)[number];

/** How money is drawn. */
export const forms = ["treemap", "bars"] as const;
export type Form = (typeof forms)[number];

/** What is charted, and how. */
export interface Chart {
  readonly id: ChartId;
  /** Null for the usual one, and where there is only one. */
  readonly form: Form | null;
  /** Which table of indicators, or the places of which layer; null for the usual one. */
  readonly of: string | null;
}

/** The charts of money, which are drawn in several forms. */
export const ofMoney: readonly ChartId[] = ["groups", "townships"];
