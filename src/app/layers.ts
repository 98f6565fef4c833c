import type { LegendEntry } from "../core/drawing.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Index } from "../core/index.ts";
import type { Fact } from "../core/kind.ts";
import type { DrawnLayer } from "../core/stack.ts";
import { kinds } from "../layers/kinds.ts";
import { legendOf } from "../layers/legend.ts";

/** The layers of the catalogue with their drawings, and what legend and card say of them. */
export interface Drawn {
  readonly layers: readonly DrawnLayer[];
  readonly legend: readonly LegendEntry[];
  readonly describe: (feature: CatalogueFeature) => readonly Fact[];
}

/** Joins the catalogue's layers with the drawings of their kinds. */
export function drawLayers({ catalogue, layers }: Index): Drawn {
  const featuresOf = (id: string) => catalogue.features.filter((f) => f.layer === id);
  return {
    layers: catalogue.layers.map((layer) => ({
      id: layer.id,
      drawings: kinds.get(layer.kind)?.drawings(layer) ?? [],
      features: featuresOf(layer.id),
    })),
    legend: catalogue.layers.flatMap((layer) => legendOf(layer, featuresOf(layer.id))),
    describe: (feature) =>
      kinds.get(layers.get(feature.layer)?.kind ?? "")?.describe(feature.properties) ?? [],
  };
}
