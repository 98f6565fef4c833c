import type { PositionClass } from "../core/accuracy.ts";
import type { Asked } from "../core/answer.ts";
import type { LayerManifest } from "../core/layer.ts";
import { completenessOf, leastComplete } from "./completeness.ts";
import type { Entry } from "./locate.ts";
import type { Held } from "./verdict.ts";

/** What a layer, or one category of it, holds: the record of it and what has no place. */
export interface Holding {
  readonly asked: Asked;
  readonly unlocated: readonly string[];
  readonly held: Held;
}

/** Counts what there is to ask in the entries of a layer, or of one category of it. */
export function holdingOf(layer: LayerManifest, entries: readonly Entry[], category?: string): Holding {
  const classes: Partial<Record<PositionClass, number>> = {};
  const unlocated: string[] = [];
  let bound = 0;
  for (const { feature, at } of entries) {
    const { class: of } = feature.properties;
    classes[of] = (classes[of] ?? 0) + 1;
    if (at) bound = Math.max(bound, at.known.bound);
    else unlocated.push(feature.id);
  }
  const completeness = category === undefined ? leastComplete(layer) : completenessOf(layer, category);
  const located = entries.length - unlocated.length;
  return {
    asked: { layer: layer.id, completeness, features: entries.length, located, classes, bound },
    unlocated,
    held: { completeness, located, unlocated: unlocated.length },
  };
}
