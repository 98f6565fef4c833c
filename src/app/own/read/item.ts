import type { Geometry } from "geojson";
import type { Accuracy } from "../../../core/accuracy.ts";
import type { Flaw } from "../../../core/flaw.ts";

/** A value of a table as it stands in a reader's file. */
export type Value = string | number | boolean | null;

/** A feature as it stands in a reader's file. */
export interface Item {
  /** In the order of the file; pairs, since a name may be any text. */
  readonly values: readonly (readonly [name: string, value: Value])[];
  /** Positions in the datum of the file; null where it has none. */
  readonly geometry: Geometry | null;
  /** Where it stands at a place of the gazetteer, in WGS 84 already. */
  readonly at?: Accuracy;
}

/** One table of features out of a file; an archive may hold several. */
export interface Read {
  readonly name: string;
  readonly format: "GeoJSON" | "KML" | "GPX" | "Shapefile" | "CSV";
  readonly items: readonly Item[];
  /** Id of the datum that the file itself states; null where it states none. */
  readonly states: string | null;
  /** Words in which it states one that this atlas cannot convert. */
  readonly alien: string | null;
  readonly flaws: readonly Flaw[];
}

/** A place by which rows without coordinates can be located. */
export interface Locality {
  readonly names: readonly string[];
  readonly at: readonly [lon: number, lat: number];
  readonly accuracy: Accuracy;
}

/** A file that cannot be read at all. */
export class Unreadable extends Error {
  readonly flaw: Flaw;
  constructor(flaw: Flaw) {
    super(flaw.reason.en);
    this.flaw = flaw;
  }
}
