import type { LegendEntry } from "../core/drawing.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import { groupBy } from "../core/group.ts";
import type { Index } from "../core/index.ts";
import type { Fact } from "../core/kind.ts";
import type { DrawnLayer } from "../core/stack.ts";
import { kinds } from "../layers/kinds.ts";
import { legendOf } from "../layers/legend.ts";
import type { State } from "../store/state.ts";

/** The layers of the catalogue with their drawings, and what legend and card say of them. */
export interface Drawn {
  /** For the ways in which the state draws them; the same list as long as these stay the same. */
  readonly layers: (state: Pick<State, "variants">) => readonly DrawnLayer[];
  readonly legend: (state: Pick<State, "variants">) => readonly LegendEntry[];
  readonly describe: (feature: CatalogueFeature) => readonly Fact[];
}

/** Keeps the last results as long as the variants stay the same: one for each side of a comparison, and one for the state. */
function perVariants<T>(make: (variants: State["variants"]) => T): (state: Pick<State, "variants">) => T {
  let last: readonly { readonly variants: State["variants"]; readonly made: T }[] = [];
  return ({ variants }) => {
    const known = last.find((one) => one.variants === variants) ?? { variants, made: make(variants) };
    last = [known, ...last.filter((one) => one !== known)].slice(0, 3);
    return known.made;
  };
}

/** Joins the catalogue's layers with the drawings of their kinds. */
export function drawLayers({ catalogue, layers }: Index): Drawn {
  const features = groupBy(catalogue.features, (f) => f.layer);
  const each = <T>(
    variants: State["variants"],
    give: (layer: (typeof catalogue.layers)[number], own: readonly CatalogueFeature[], way?: Way) => T,
  ): readonly T[] =>
    catalogue.layers.map((layer) => {
      const way = layer.variants?.find((v) => v.id === variants[layer.id]);
      const all = features.get(layer.id) ?? [];
      return give(layer, way?.only ? all.filter((f) => way.only?.includes(f.properties.category)) : all, way);
    });
  return {
    layers: perVariants((variants) =>
      each(variants, (layer, own, way) => ({
        id: layer.id,
        drawings: kinds.get(layer.kind)?.drawings(layer, way) ?? [],
        features: own,
      })),
    ),
    legend: perVariants((variants) => each(variants, legendOf).flat()),
    describe: (feature) =>
      kinds.get(layers.get(feature.layer)?.kind ?? "")?.describe(feature.properties) ?? [],
  };
}

type Way = NonNullable<Index["catalogue"]["layers"][number]["variants"]>[number];
