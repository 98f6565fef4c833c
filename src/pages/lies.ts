import type { CatalogueFeature } from "../core/feature.ts";
import type { Place } from "../core/place.ts";
import type { Language } from "../core/text.ts";
import type { Whereabouts } from "../core/whereabouts.ts";
import { sayMore } from "../words/more/say.ts";
import { sayLie } from "../words/whereabouts.ts";

/**
 * Makes what says in words where a feature lies, ended by whose words they are; empty where that is not known, or was
 * told of another shape than the feature has now. `whereabouts` are by the feature's id.
 */
export function makeLies(places: readonly Place[], whereabouts: Readonly<Record<string, Whereabouts>>) {
  const byId = new Map(places.map((p) => [p.id, p]));
  return (feature: CatalogueFeature | undefined, language: Language): string => {
    const found = feature && whereabouts[feature.id];
    if (found?.class !== feature?.properties.class || found?.bound !== feature?.properties.bound) return "";
    const nameOf = (id: string): string => (language === "en" ? byId.get(id)?.en : byId.get(id)?.name) || id;
    const end = sayMore(language, "whereOurs");
    return found ? [...sayLie(found.lie, nameOf, language), end].join(language === "zh" ? "" : " ") : "";
  };
}
