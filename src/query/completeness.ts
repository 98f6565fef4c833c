import type { Completeness, LayerManifest } from "../core/layer.ts";

/** From the emptiest to the fullest. */
const order: readonly Completeness[] = ["none", "partial", "complete"];

/** How much of the truth a layer holds of a category: what the category says itself, else its layer. */
export function completenessOf(layer: LayerManifest, category?: string): Completeness {
  return layer.categories.find(({ id }) => id === category)?.completeness ?? layer.completeness;
}

/**
 * How much of the truth all categories of a layer hold: no more than the least complete of them, and some where a
 * category holds something and another nothing.
 */
export function leastComplete(layer: LayerManifest): Completeness {
  const all = layer.categories.map(({ id }) => completenessOf(layer, id));
  const least = order.find((one) => all.includes(one)) ?? layer.completeness;
  return least === "none" && all.some((one) => one !== "none") ? "partial" : least;
}
