import Flatbush from "flatbush";
import type { Failure } from "../core/answer.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import { groupBy } from "../core/group.ts";
import type { LayerManifest } from "../core/layer.ts";
import { makePlane, type Plane } from "./geometry/plane.ts";
import type { Box } from "./geometry/shape.ts";
import { type Holding, holdingOf } from "./held.ts";
import { type Entry, type Located, locator } from "./locate.ts";

/** The catalogue ready for questions: made once, shared by all of them. */
export interface Prepared {
  readonly plane: Plane;
  readonly layers: readonly LayerManifest[];
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly byLayer: ReadonlyMap<string, readonly Entry[]>;
  /** What each layer holds, as far as it is asked about. */
  readonly holdings: ReadonlyMap<string, Holding>;
  /** The entries whose box, grown by their bound, comes within `reach` metres of a box of the plane. */
  readonly around: (box: Box, reach: number) => readonly Entry[];
  /** Layers that hold a geometry which cannot be read; no question is put to them. */
  readonly failures: readonly Failure[];
}

/** What can be said about the preparing. */
export interface Preparing {
  /** Id of the place that is the whole county, for what is known to be in the county only. */
  readonly county?: string | undefined;
  /** Lon/lat through which the plane's meridian runs; the middle of the features where absent. */
  readonly centre?: readonly [lon: number, lat: number] | undefined;
  /** Features that are no answer to anything, such as the lines between the cells of a diagram. */
  readonly skip?: ((feature: CatalogueFeature) => boolean) | undefined;
}

function middleOf(features: readonly CatalogueFeature[]): [number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const look = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    const [lon, lat] = part as unknown[];
    if (typeof lon !== "number" || typeof lat !== "number") {
      for (const inner of part) look(inner);
    } else if (Math.abs(lat) <= 90) {
      box[0] = Math.min(box[0], lon);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lon);
      box[3] = Math.max(box[3], lat);
    }
  };
  for (const { geometry } of features) if (geometry && "coordinates" in geometry) look(geometry.coordinates);
  return box[0] <= box[2] ? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] : [0, 0];
}

function indexOf(located: readonly { readonly entry: Entry; readonly at: Located }[]): Prepared["around"] {
  if (located.length === 0) return () => [];
  const index = new Flatbush(located.length);
  for (const { at } of located) {
    const [west, south, east, north] = at.shape.box;
    const { bound } = at.known;
    index.add(west - bound, south - bound, east + bound, north + bound);
  }
  index.finish();
  return (box, reach) =>
    index
      .search(box[0] - reach, box[1] - reach, box[2] + reach, box[3] + reach)
      .sort((a, b) => a - b)
      .flatMap((i) => located[i]?.entry ?? []);
}

/**
 * Prepares features and their layers for questions: looks up where each feature is, brings it into one metric
 * plane and indexes the boxes. A feature whose geometry cannot be read fails its layer, not the others.
 */
export function prepare(
  features: readonly CatalogueFeature[],
  layers: readonly LayerManifest[],
  { county, centre, skip }: Preparing = {},
): Prepared {
  const plane = makePlane([...(centre ?? middleOf(features))]);
  const locate = locator(features, layers, plane, county);
  const failures: Failure[] = [];
  const entries = features
    .filter((feature) => !skip?.(feature))
    .map((feature): Entry => {
      try {
        return { feature, at: locate(feature) };
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        failures.push({ layer: feature.layer, message: `${feature.id}: ${message}` });
        return { feature, at: null };
      }
    });
  const byLayer = groupBy(entries, ({ feature }) => feature.layer);
  return {
    plane,
    layers,
    entries,
    byId: new Map(entries.map((entry) => [entry.feature.id, entry])),
    byLayer,
    holdings: new Map(layers.map((layer) => [layer.id, holdingOf(layer, byLayer.get(layer.id) ?? [])])),
    around: indexOf(entries.flatMap((entry) => (entry.at ? [{ entry, at: entry.at }] : []))),
    failures,
  };
}
