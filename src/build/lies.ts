import type { Catalogue, Studies } from "../core/catalogue.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Language } from "../core/text.ts";
import { sayMore } from "../words/more/say.ts";
import { sayLie } from "../words/whereabouts.ts";

/** Makes what says in words where a feature lies, ended by whose words they are; empty where that is not known. */
export function makeLies({ places, whereabouts }: Catalogue & Studies) {
  const byId = new Map(places.map((p) => [p.id, p]));
  return (feature: CatalogueFeature | undefined, language: Language): string => {
    const lie = feature && whereabouts[feature.id]?.lie;
    const nameOf = (id: string): string => (language === "en" ? byId.get(id)?.en : byId.get(id)?.name) || id;
    const end = sayMore(language, "whereOurs");
    return lie ? [...sayLie(lie, nameOf, language), end].join(language === "zh" ? "" : " ") : "";
  };
}
