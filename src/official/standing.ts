import type { AtlasFeature } from "../core/feature.ts";
import type { LayerManifest } from "../core/layer.ts";
import { type Place, wordingsOf } from "../core/place.ts";
import type { Declaration } from "./declaration.ts";

/** What decides which place an official feature stands for. */
export interface Ground {
  readonly layer: LayerManifest;
  readonly declaration: Declaration;
  /** The layer's features as they are without the official file. */
  readonly base: readonly AtlasFeature[];
  readonly places: ReadonlyMap<string, Place>;
}

/** The place of an official feature; undefined where its category has none, `doubt` where it cannot be told. */
export type Standing = { readonly place: string | undefined } | { readonly doubt: readonly string[] };

const placesOf = (features: readonly AtlasFeature[]): readonly string[] => [
  ...new Set(features.flatMap((f) => f.properties.place ?? [])),
];

/**
 * The place that an official feature stands for, so that clauses stay linked: the one it is named after, else the
 * declared one, else the main one of its category: that of its feature without a shape, of these the one whose
 * kind in the gazetteer is the layer's.
 */
export function standingOf(category: string, name: string, ground: Ground): Standing {
  const { layer, declaration, places } = ground;
  const base = ground.base.filter((f) => f.properties.category === category);
  const all = placesOf(base);
  const named = all.filter((id) => {
    const place = places.get(id);
    return place !== undefined && [place.name, ...wordingsOf(place)].includes(name);
  });
  if (named.length === 1) return { place: named[0] };
  if (declaration.place) return { place: declaration.place };
  const shapeless = placesOf(base.filter((f) => f.geometry === null));
  const main = shapeless.filter((id) => places.get(id)?.kind === layer.kind);
  const one = [shapeless, main, all].find(({ length }) => length === 1);
  return one || all.length === 0 ? { place: one?.[0] } : { doubt: all };
}
