import type { Saying } from "./feature.ts";
import type { Bilingual } from "./text.ts";

/** A ready view of the map: its layers, how they are drawn, and the sentence of a plan that it shows. */
export interface MapTheme {
  readonly id: string;
  readonly title: Bilingual;
  /** Ids of the layers that are shown, and no others. */
  readonly layers: readonly string[];
  /** Ways of drawing by layer, where not the usual ones. */
  readonly variants?: Readonly<Record<string, string>>;
  /** West, south, east, north; the whole county where absent. */
  readonly bounds?: readonly [number, number, number, number];
  readonly caption: Saying;
}
