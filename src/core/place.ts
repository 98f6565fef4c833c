import type { PositionClass } from "./accuracy.ts";

/** Where a place is, WGS 84, and how well that is known. */
export interface Position {
  readonly class: PositionClass;
  readonly lon: number;
  readonly lat: number;
  /** Metres. */
  readonly bound: number;
  /** Key in `geodata/sources.json`. */
  readonly source: string;
  readonly note?: string;
}

/** An entry of the gazetteer. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly en: string;
  readonly kind: string;
  readonly parent?: string;
  /** Wordings that name it wherever they stand. */
  readonly names: readonly string[];
  /** Short wordings that name it only beside another place in an enumeration. */
  readonly listed?: readonly string[];
  readonly position: Position | null;
}
