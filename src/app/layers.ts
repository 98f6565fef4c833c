import type { Catalogue } from "../core/catalogue.ts";
import type { Drawing, LegendEntry } from "../core/drawing.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import { groupBy } from "../core/group.ts";
import type { Index } from "../core/index.ts";
import type { Fact } from "../core/kind.ts";
import type { LayerManifest } from "../core/layer.ts";
import type { Look } from "../core/look.ts";
import type { DrawnLayer } from "../core/stack.ts";
import { kinds } from "../layers/kinds.ts";
import { legendOf } from "../layers/legend.ts";
import { inOrder } from "../store/order.ts";
import type { State } from "../store/state.ts";
import { meetsWords } from "../store/words.ts";

type Ways = Pick<State, "variants" | "looks" | "order">;

/** The layers of the catalogue with their drawings, and what legend and card say of them. */
export interface Drawn {
  /** For the ways in which the state draws them; the same list as long as these stay the same. */
  readonly layers: (state: Ways) => readonly DrawnLayer[];
  readonly legend: (state: Ways) => readonly LegendEntry[];
  readonly describe: (feature: CatalogueFeature) => readonly Fact[];
}

/** Keeps the last results as long as catalogue and ways stay the same: one for each side of a comparison, and one for the state. */
function kept<T>(index: Index, make: (state: Ways) => T): (state: Ways) => T {
  let last: readonly { readonly key: readonly unknown[]; readonly made: T }[] = [];
  return (state) => {
    const key = [index.catalogue, state.variants, state.looks, state.order];
    const same = last.find((one) => key.every((value, i) => value === one.key[i]));
    const known = same ?? { key, made: make(state) };
    last = [known, ...last.filter((one) => one !== known)].slice(0, 3);
    return known.made;
  };
}

/** A layer in the colour that its reader chose. */
function tinted(layer: LayerManifest, { colour }: Look): LayerManifest {
  if (!colour) return layer;
  return { ...layer, categories: layer.categories.map((c) => ({ ...c, colour })) };
}

/** Drawings as far as a look lets them through. */
function seen<T extends Drawing>(drawings: readonly T[], { opacity = 1, named = true }: Look): readonly T[] {
  const drawn = named ? drawings : drawings.filter((d) => d.draw !== "label");
  return opacity === 1 ? drawn : drawn.map((d) => ({ ...d, opacity: (d.opacity ?? 1) * opacity }));
}

const usual: Look = {};

/** Joins the catalogue's layers with the drawings of their kinds. */
export function drawLayers(index: Index): Drawn {
  let grouped:
    | { readonly of: Catalogue; readonly by: ReadonlyMap<string, readonly CatalogueFeature[]> }
    | undefined;
  const featuresOf = (layer: string): readonly CatalogueFeature[] => {
    const { catalogue } = index;
    if (grouped?.of !== catalogue)
      grouped = { of: catalogue, by: groupBy(catalogue.features, (f) => f.layer) };
    return grouped.by.get(layer) ?? [];
  };
  const each = <T>(
    { variants, looks, order }: Ways,
    give: (layer: LayerManifest, own: readonly CatalogueFeature[], look: Look, way?: Way) => T,
  ): readonly T[] =>
    inOrder(index.catalogue.layers, order).map((layer) => {
      const look = looks[layer.id] ?? usual;
      const way = layer.variants?.find((v) => v.id === variants[layer.id]);
      const all = featuresOf(layer.id);
      const { words } = look;
      const met = words ? all.filter((f) => meetsWords(f, words)) : all;
      const own = way?.only ? met.filter((f) => way.only?.includes(f.properties.category)) : met;
      return give(tinted(layer, look), own, look, way);
    });
  return {
    layers: kept(index, (state) =>
      each(state, (layer, own, look, way) => ({
        id: layer.id,
        drawings: seen(kinds.get(layer.kind)?.drawings(layer, way) ?? [], look),
        features: own,
      })),
    ),
    legend: kept(index, (state) =>
      each(state, (layer, own, look, way) =>
        legendOf(layer, own, way).map((entry) => ({ ...entry, drawings: seen(entry.drawings, look) })),
      ).flat(),
    ),
    describe: (feature) =>
      kinds.get(index.layers.get(feature.layer)?.kind ?? "")?.describe(feature.properties) ?? [],
  };
}

type Way = NonNullable<LayerManifest["variants"]>[number];
