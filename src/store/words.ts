import type { CatalogueFeature } from "../core/feature.ts";
import { fold } from "../core/fold.ts";

const texts = new WeakMap<CatalogueFeature, string>();

const isText = (value: unknown): value is string | number =>
  typeof value === "string" || typeof value === "number";

/** Everything that a feature says of itself, folded once. */
function textOf(feature: CatalogueFeature): string {
  const known = texts.get(feature);
  if (known !== undefined) return known;
  const { attributes, ...rest } = feature.properties;
  const own = Array.isArray(attributes) ? attributes.flat() : Object.values(attributes ?? {});
  const text = fold([...Object.values(rest), ...own].filter(isText).join("\n"));
  texts.set(feature, text);
  return text;
}

/** Whether a feature holds each of the words in its name or in what else it says of itself. */
export function meetsWords(feature: CatalogueFeature, words: string): boolean {
  const terms = fold(words).split(/\s+/).filter(Boolean);
  return terms.every((term) => textOf(feature).includes(term));
}
