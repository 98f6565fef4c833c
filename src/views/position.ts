import type { CatalogueFeature } from "../core/feature.ts";
import type { Language } from "../core/text.ts";
import { say, sayMetres } from "../words/say.ts";

/** How well the place of a feature is known: its class, and its bound where it has one. */
export function sayPosition({ properties: p }: CatalogueFeature, language: Language): string {
  const named = say(language, p.class === "none" ? "unstated" : p.class);
  return p.bound === null ? named : `${named} · ${say(language, "bound", { metres: sayMetres(p.bound) })}`;
}
