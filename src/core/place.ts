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

/** Words beside a wording that show that it is no name of the place there. */
export interface Guard {
  /** The wordings that the guard is for; all of the place where absent. */
  readonly of?: readonly string[];
  /** No mention where the wording stands right before one of these. */
  readonly before?: readonly string[];
  /** No mention where the wording stands right after one of these. */
  readonly after?: readonly string[];
}

/** An entry of the gazetteer. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly en: string;
  readonly kind: string;
  /** Id of the place that it lies in. */
  readonly parent?: string;
  /** Official code of a unit of administration. */
  readonly code?: string;
  /** Wordings that name it wherever they stand. */
  readonly names: readonly string[];
  /** Short wordings that name it only beside another place: in an enumeration, or right behind what it lies in. */
  readonly listed?: readonly string[];
  /** Wordings that other places bear too: they name it only behind its parent in the same text. */
  readonly shared?: readonly string[];
  /** Wordings such as 「县城」 that name it only in a document of its own county. */
  readonly local?: readonly string[];
  readonly not?: readonly Guard[];
  readonly position: Position | null;
}

/** Every wording of a place, in whatever manner it names it. */
export function wordingsOf({ names, local = [], listed = [], shared = [] }: Place): readonly string[] {
  return [...names, ...local, ...listed, ...shared];
}
