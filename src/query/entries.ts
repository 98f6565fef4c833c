import type { CatalogueFeature } from "../core/feature.ts";
import { type Heading, headingsOf } from "../core/heading.ts";
import type { Index } from "../core/index.ts";

/** The heading of an entry of the legend by its id `<layer>:<heading>`, in whatever way the layer is drawn. */
export function entryOf(
  id: string,
  index: Index,
): { readonly layer: string; readonly heading: Heading } | undefined {
  const cut = id.indexOf(":");
  const layer = index.layers.get(id.slice(0, cut));
  const heading =
    layer &&
    [undefined, ...(layer.variants ?? [])]
      .flatMap((variant) => headingsOf(layer, variant))
      .find((h) => h.id === id.slice(cut + 1));
  return heading && { layer: layer.id, heading };
}

/** The features that an entry of the legend stands for. */
export function featuresOfEntry(id: string, index: Index): readonly CatalogueFeature[] {
  const { features } = index.catalogue;
  if (id.startsWith("manner:"))
    return features.filter((f) => f.geometry !== null && `manner:${f.properties.class}` === id);
  const entry = entryOf(id, index);
  return entry ? features.filter((f) => f.layer === entry.layer && entry.heading.holds(f.properties)) : [];
}
