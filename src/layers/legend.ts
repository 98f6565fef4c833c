import { applies, type LegendEntry } from "../core/drawing.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import type { LayerManifest } from "../core/layer.ts";
import { kinds } from "./kinds.ts";

/** The legend of a layer: one entry for each of its categories that is really drawn, with a real sample. */
export function legendOf(layer: LayerManifest, features: readonly CatalogueFeature[]): LegendEntry[] {
  const drawings = kinds.get(layer.kind)?.drawings(layer) ?? [];
  return layer.categories.flatMap((category): LegendEntry[] => {
    const marks = (p: CatalogueFeature["properties"]) =>
      drawings.filter((d) => d.draw !== "label" && d.opacity !== 0 && applies(d, p));
    const own = features.filter((f) => f.properties.category === category.id && f.geometry !== null);
    const sample = own.map((f) => f.properties).toSorted((a, b) => marks(b).length - marks(a).length)[0];
    if (!sample || marks(sample).length === 0) return [];
    return [
      { layer: layer.id, category: category.id, title: category.title, drawings: marks(sample), sample },
    ];
  });
}
