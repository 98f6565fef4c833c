import type { Feature, Geometry } from "geojson";
import type { Accuracy } from "./accuracy.ts";
import type { Bilingual } from "./text.ts";

/** Words of a clause, verbatim. */
export interface Saying {
  readonly clause: string;
  readonly words: string;
}

/** What every feature of every layer carries beside what its kind asks for. */
export interface FeatureProperties extends Accuracy {
  /** The name as the plan or the county writes it. */
  readonly name: string;
  /** Our English rendering; absent where the name is a quotation. */
  readonly en?: string;
  readonly category: string;
  /** Id of the place it stands for; features of one place are lit together. */
  readonly place?: string;
  /** Key in `geodata/sources.json`. */
  readonly source: string;
  /** What a reader must know about the shape; ours, never the plan's. */
  readonly note?: Bilingual;
  readonly rank?: number;
  /** What the plans say of it, letter by letter; each ties it to the clause. */
  readonly says?: readonly Saying[];
  readonly [key: string]: unknown;
}

/** A GeoJSON feature of a layer, WGS 84 lon/lat; geometry null where nothing is known of its place. */
export type AtlasFeature = Feature<Geometry | null, FeatureProperties> & { readonly id: string };

/** A feature as the catalogue holds it: named across layers, joined with what it stands for. */
export interface CatalogueFeature {
  /** `<layer>/<feature id>`. */
  readonly id: string;
  readonly layer: string;
  /** The feature that is taken in hand when this one is picked: one for all features of a place. */
  readonly subject: string;
  readonly properties: FeatureProperties;
  readonly geometry: Geometry | null;
  /** Where its line is not known well: areas one in the other, the widest first, that fade outward to its bound. */
  readonly bands?: readonly Geometry[];
}
