import type { Aspect, Side } from "../core/beside.ts";
import type { Catalogue } from "../core/catalogue.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Index } from "../core/index.ts";
import { ownKind } from "../core/own.ts";
import type { DrawnLayer } from "../core/stack.ts";
import type { State } from "./state.ts";

const usual: Pick<State, "variants" | "looks" | "order"> = { variants: {}, looks: {}, order: [] };
const spoken = new WeakMap<Catalogue, Map<string, ReadonlySet<string>>>();

/** Ids of the subjects that a document speaks of. */
export function spokenOf(doc: string, index: Index): ReadonlySet<string> {
  const { catalogue } = index;
  const known = spoken.get(catalogue) ?? new Map<string, ReadonlySet<string>>();
  spoken.set(catalogue, known);
  const made =
    known.get(doc) ??
    new Set(catalogue.links.filter((l) => l.clause.startsWith(`${doc}/`)).map((l) => l.feature));
  known.set(doc, made);
  return made;
}

/** Whether an aspect shows a feature of a layer that is shown: the limits are the ground on which every side stands. */
export function admits(of: Aspect, feature: CatalogueFeature, index: Index): boolean {
  if (of.show !== "doc" || index.layers.get(feature.layer)?.kind === "limit") return true;
  return spokenOf(of.id, index).has(feature.subject);
}

/** Keeps what was last made for each side as long as all that it was made from stays the same. */
function keeper<T>(): (side: Side, key: readonly unknown[], make: () => T) => T {
  const last = new Map<Side, { readonly key: readonly unknown[]; readonly made: T }>();
  return (side, key, make) => {
    const known = last.get(side);
    if (known?.key.every((value, i) => value === key[i])) return known.made;
    const made = make();
    last.set(side, { key, made });
    return made;
  };
}

const keepShown = keeper<readonly string[]>();
const keepLayers = keeper<readonly DrawnLayer[]>();

/** The state as one side of a comparison shows it; its list of layers stays the same object while the side does. */
export function sideState(state: State, index: Index, side: Side): State {
  const of = state.beside?.[side];
  if (!of || of.show === "now") return state;
  const view = of.show === "view" ? index.catalogue.themes.find(({ id }) => id === of.id) : undefined;
  const id = "id" in of ? of.id : "";
  const shown = keepShown(side, [of.show, id, state.shown, state.lifted, index.catalogue], () => {
    // What is in hand shows on both sides: its layers came with it.
    if (view) return [...view.layers, ...state.lifted.filter((layer) => !view.layers.includes(layer))];
    return state.shown.filter((layer) => of.show !== "before" || index.layers.get(layer)?.kind !== ownKind);
  });
  return view
    ? { ...state, ...usual, shown, variants: view.variants ?? usual.variants, view: view.id }
    : { ...state, shown };
}

/** The layers of a side with the features that it shows; the same list as long as `layers` and the side do. */
export function sideLayers(
  layers: readonly DrawnLayer[],
  { beside }: Pick<State, "beside">,
  index: Index,
  side: Side,
): readonly DrawnLayer[] {
  const of = beside?.[side];
  if (of?.show !== "doc") return layers;
  return keepLayers(side, [layers, of.id, index.catalogue], () =>
    layers.map((layer) => ({ ...layer, features: layer.features.filter((f) => admits(of, f, index)) })),
  );
}
