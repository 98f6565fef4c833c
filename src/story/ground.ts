import type { Catalogue } from "../core/catalogue.ts";
import { charts } from "../core/chart.ts";
import type { StoryGround } from "./check.ts";

/** What stories may name in a catalogue. */
export function groundOf({
  themes,
  layers,
  features,
  plans,
}: Pick<Catalogue, "themes" | "layers" | "features" | "plans">): StoryGround {
  const layerOf = new Map(features.map(({ id, layer }) => [id, layer]));
  const texts = new Map(plans.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, text] as const)));
  return {
    views: themes.map(({ id }) => id),
    layers: layers.map(({ id, variants = [] }) => ({ id, variants: variants.map((way) => way.id) })),
    charts,
    layerOf: (feature) => layerOf.get(feature),
    textOf: (clause) => texts.get(clause),
    layersOf: (view) => themes.find(({ id }) => id === view)?.layers ?? [],
  };
}
