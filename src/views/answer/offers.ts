import type { PositionClass } from "../../core/accuracy.ts";
import { isAid } from "../../core/aid.ts";
import { askWithin } from "../../core/asking.ts";
import type { CatalogueFeature } from "../../core/feature.ts";
import type { Index } from "../../core/index.ts";
import { ownKind } from "../../core/own.ts";
import type { Question, Site } from "../../core/question.ts";
import type { Word } from "../../words/say.ts";
import { most } from "./checkable.ts";

/** A question that a card offers, with the word for it. */
export type Offer = readonly [word: Word, question: Question];

/** Classes whose mark stands for a whole area: nothing can be said of the point at which it is drawn. */
const spread: readonly PositionClass[] = ["township", "several", "county"];

/** Whether every place that a feature stands for is on the map, so that something can be asked about it. */
function isPlaced({ properties }: CatalogueFeature, { catalogue }: Index): boolean {
  const places = Array.isArray(properties.places) ? properties.places : [];
  const stands = (place: unknown): boolean =>
    catalogue.features.some((f) => f.geometry && f.properties.place === place && !f.properties.places);
  return places.length > 0 && places.every(stands);
}

/** For a feature of one's own: whether its layer touches the control lines. */
function checkOf(layer: string, { catalogue }: Index): readonly Offer[] {
  const own = catalogue.layers.find(({ id }) => id === layer);
  if (own?.kind !== ownKind || (own.size ?? 0) > most) return [];
  const lines = catalogue.layers
    .filter(({ kind }) => kind === "control-line")
    .flatMap(({ id, categories }) => categories.map((category) => `${id}:${category.id}`));
  return [["askCheckOwn", { ask: "check", subjects: [layer], lines }]];
}

function ofFeature(feature: CatalogueFeature, index: Index): readonly Offer[] {
  const { id, layer, geometry, properties } = feature;
  if (!geometry || isAid(feature)) return [];
  const of: Site = { site: "feature", id };
  const inside: Offer = ["askWithin", askWithin(of)];
  if (spread.includes(properties.class)) return isPlaced(feature, index) ? [inside] : [];
  if (geometry.type === "Point")
    return [
      ...checkOf(layer, index),
      ["askPoint", { ask: "at", of }],
      ["askNear", { ask: "near", of, count: 20 }],
    ];
  if (geometry.type.endsWith("LineString"))
    return [["askAlong", { ask: "along", of, distance: 2000 }], ...checkOf(layer, index)];
  const other = index.catalogue.features.find((f) => f.layer === layer && f.id !== id && f.properties.place);
  const check = checkOf(layer, index);
  return [
    inside,
    ...check,
    ...(other
      ? [["askCompare", { ask: "compare", of, to: { site: "feature", id: other.id } }] as const]
      : []),
  ];
}

/** What can be asked about a place: each kind of question once, about the feature that it suits best. */
export function offersFor(kin: readonly CatalogueFeature[], index: Index): readonly Offer[] {
  const all = kin.flatMap((f) => ofFeature(f, index));
  return [...new Map(all.toReversed()).entries()].toReversed();
}
