/** What a cell of an indicator table states: where the county stands, where it wants to be, what it reached. */
export interface IndicatorValue {
  readonly role: "base" | "target" | "reached";
  readonly year: number | null;
  /** Words of the column that narrow it, such as a yearly mean; null for a total. */
  readonly basis: string | null;
  /** The cell as printed. */
  readonly text: string;
  /** The number in it, where the cell is one number with at most a mark or a qualifier; else null. */
  readonly value: number | null;
}

/** An indicator as one table of one document prints it. */
export interface Indicator {
  /** Id of the table's row. */
  readonly id: string;
  readonly doc: string;
  readonly clause: string;
  readonly group: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly values: readonly IndicatorValue[];
  /** 约束性 or 预期性 as printed; null where the table prints none. */
  readonly attribute: string | null;
  /** Note marks printed in the row, and what the table's note says of them. */
  readonly marks: readonly string[];
  readonly note: string | null;
}

/** How to read one table, from `geodata/plan/<id>/indicators.json`: which column holds what. */
export interface IndicatorTable {
  readonly table: string;
  readonly name: string;
  /** Column of the unit, or null where the name carries it in brackets. */
  readonly unit: string | null;
  readonly group?: string;
  readonly attribute?: string;
  readonly values: readonly {
    readonly column: string;
    readonly role: IndicatorValue["role"];
    readonly year: number | null;
    readonly basis?: string;
  }[];
}
