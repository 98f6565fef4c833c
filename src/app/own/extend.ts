import type { Catalogue } from "../../core/catalogue.ts";
import type { AtlasFeature, CatalogueFeature } from "../../core/feature.ts";
import { groupBy } from "../../core/group.ts";
import type { LayerManifest, Source } from "../../core/layer.ts";
import type { Declaration } from "../../official/declaration.ts";
import { manifestWith, sourceKey, sourceOf } from "../../official/provenance.ts";
import { replaceWith } from "../../official/replace.ts";
import { joinFeatures } from "../../query/subjects.ts";

/** A layer of the reader's own, beside the others. */
export interface OwnLayer {
  readonly is: "layer";
  readonly id: string;
  /** Name of the file that it comes from. */
  readonly file: string;
  readonly name: string;
  /** Id of the datum in which it was read, and metres by which positions may be off. */
  readonly datum: string;
  readonly accuracy: number;
  readonly layer: LayerManifest;
  readonly source: Source;
  readonly features: readonly AtlasFeature[];
}

/** Official features that take the place of a layer's schematic ones while they are here. */
export interface Taking {
  readonly is: "taking";
  readonly id: string;
  readonly file: string;
  /** Id of the layer. */
  readonly layer: string;
  readonly declaration: Declaration;
  readonly features: readonly AtlasFeature[];
}

/** What a reader has put in. */
export type Brought = OwnLayer | Taking;

/** The features of a catalogue as their layers hold them. */
function looseOf(features: readonly CatalogueFeature[]): AtlasFeature[] {
  return features.map(({ id, layer, properties, geometry }) => ({
    type: "Feature",
    id: id.slice(layer.length + 1),
    properties,
    geometry,
  }));
}

function take(catalogue: Catalogue, { layer: id, declaration, features }: Taking): Catalogue {
  const layer = catalogue.layers.find((l) => l.id === id);
  if (!layer) return catalogue;
  const byLayer = groupBy(catalogue.features, (f) => f.layer);
  const bands = new Map(catalogue.features.flatMap((f) => (f.bands ? [[f.id, f.bands] as const] : [])));
  const others = catalogue.features.filter((f) => f.layer !== id);
  const elsewhere = new Set(others.flatMap((f) => f.properties.place ?? []));
  const all = replaceWith(features, looseOf(byLayer.get(id) ?? []), declaration.completeness, elsewhere);
  const joined = joinFeatures(
    catalogue.layers.map((l) => [l.id, l.id === id ? all : looseOf(byLayer.get(l.id) ?? [])] as const),
  );
  return {
    ...catalogue,
    sources: { ...catalogue.sources, [sourceKey(id)]: sourceOf(declaration) },
    layers: catalogue.layers.map((l) => (l.id === id ? manifestWith(layer, declaration, all) : l)),
    features: joined.map((f) => {
      const own = f.geometry && bands.get(f.id);
      return own ? { ...f, bands: own } : f;
    }),
  };
}

function put(catalogue: Catalogue, { id, layer, source, features }: OwnLayer): Catalogue {
  const own = features.map((f): CatalogueFeature => {
    const { properties, geometry } = f;
    return { id: `${id}/${f.id}`, layer: id, subject: `${id}/${f.id}`, properties, geometry };
  });
  return {
    ...catalogue,
    sources: { ...catalogue.sources, [id]: source },
    layers: [...catalogue.layers, layer],
    features: [...catalogue.features, ...own],
  };
}

/** The catalogue with what the reader has put in; the given one stays as it is. */
export function extend(catalogue: Catalogue, brought: readonly Brought[]): Catalogue {
  const taken = brought.reduce((all, one) => (one.is === "taking" ? take(all, one) : all), catalogue);
  return brought.reduce((all, one) => (one.is === "layer" ? put(all, one) : all), taken);
}
