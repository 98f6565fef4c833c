import type { FilterSpecification } from "maplibre-gl";
import type { Laid } from "../core/basemap.ts";
import type { DrawnLayer } from "../core/stack.ts";
import type { Language } from "../core/text.ts";

/** What a style is compiled from. */
export interface StyleInput {
  readonly layers: readonly DrawnLayer[];
  readonly shown: readonly string[];
  readonly language: Language;
  /** Hex value of a palette key in the theme. */
  readonly colour: (key: string) => string;
  /** Latitude for which lengths on the ground are sized. */
  readonly lat: number;
  /** How much larger than usual letters, symbols and lines are drawn. */
  readonly scale: number;
  /** What lies under the plan in the place of the pale land. */
  readonly basemap?: Laid | null;
}

/** What each drawing of a layer is compiled with. */
export interface Compiled extends Pick<StyleInput, "colour" | "lat" | "language" | "scale"> {
  readonly common: {
    readonly id: string;
    readonly source: string;
    readonly filter: FilterSpecification;
    readonly minzoom: number;
  };
  readonly layout: { readonly visibility: "visible" | "none" };
}
