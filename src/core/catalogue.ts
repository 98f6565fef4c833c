import type { Basemap } from "./basemap.ts";
import type { Plan } from "./clause.ts";
import type { CatalogueFeature } from "./feature.ts";
import type { Indicator } from "./indicator.ts";
import type { LayerManifest, Source } from "./layer.ts";
import type { Link, PlaceMention } from "./link.ts";
import type { Place } from "./place.ts";
import type { Project, Same } from "./project.ts";
import type { Comparison, Difference, Theme } from "./reading.ts";
import type { Story } from "./story.ts";
import type { Bilingual } from "./text.ts";
import type { MapTheme } from "./theme.ts";
import type { Whereabouts } from "./whereabouts.ts";

/** What `geodata/atlas.json` says of the whole. */
export interface Atlas {
  readonly title: Bilingual;
  readonly subtitle: Bilingual;
  readonly county: Bilingual;
  readonly code: string;
  /** Id of the county itself in the gazetteer. */
  readonly place: string;
  readonly description: Bilingual;
  /** West, south, east, north within which every coordinate must lie. */
  readonly bounds: readonly [number, number, number, number];
  /** West, south, east, north of the first view. */
  readonly frame: readonly [number, number, number, number];
  readonly notice: Bilingual;
  readonly mapReview: Bilingual;
  readonly reference: Bilingual;
  readonly date: string;
  /** Id of the section that is open on a first visit. */
  readonly opens: string;
}

/** A subject of the plans by which clauses can be filtered, with the words that tell it; ours. */
export interface Topic {
  readonly id: string;
  readonly title: Bilingual;
  readonly words: readonly string[];
}

/** The whole atlas as one file for machines without a network. */
export interface Offline {
  /** The day of the state that it holds, as year-month-day. */
  readonly date: string;
  /** Where it lies beside the page, and how large it is; absent in the file itself. */
  readonly file?: string;
  readonly bytes?: number;
}

/** Everything that the build joined: checked once, never changed at run time. */
export interface Catalogue {
  readonly atlas: Atlas;
  readonly sources: Readonly<Record<string, Source>>;
  /** Bottom to top. */
  readonly layers: readonly LayerManifest[];
  readonly features: readonly CatalogueFeature[];
  readonly plans: readonly Plan[];
  readonly places: readonly Place[];
  readonly projects: readonly Project[];
  readonly links: readonly Link[];
  readonly topics: readonly Topic[];
  /** Ready views of the map, in the order in which they are offered. */
  readonly themes: readonly MapTheme[];
  /** The basemaps that the deployer allows; mostly none. */
  readonly basemaps: readonly Basemap[];
  /** Where an offline file was made. */
  readonly offline?: Offline;
}

/** What the build read out of the plans beside the text: fetched when a reader asks for it. */
export interface Studies {
  readonly mentions: readonly PlaceMention[];
  readonly indicators: readonly Indicator[];
  readonly differences: readonly Difference[];
  readonly compared: readonly Comparison[];
  readonly levels: readonly Theme[];
  readonly same: readonly Same[];
  readonly stories: readonly Story[];
  /** By `<layer>/<id>`: where what has a place on the map lies. */
  readonly whereabouts: Readonly<Record<string, Whereabouts>>;
}
