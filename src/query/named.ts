import { isAid } from "../core/aid.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import { fold } from "../core/fold.ts";
import type { Index } from "../core/index.ts";
import { type Place, wordingsOf } from "../core/place.ts";

/** A feature that bears the name searched for, or the one in which a place of that name lies. */
export interface Named {
  readonly feature: CatalogueFeature;
  /** The place of that name where it is no feature itself, such as a village of which only the township is known. */
  readonly place: Place | null;
}

/** How well a name meets the words: whole, at its start, somewhere; undefined not at all. */
function meets(names: readonly string[], terms: readonly string[], whole: string): number | undefined {
  const folded = names.map(fold);
  if (folded.includes(whole)) return 0;
  const held = folded.filter((name) => terms.every((term) => name.includes(term)));
  if (held.length === 0) return undefined;
  return held.some((name) => name.startsWith(whole)) ? 1 : 2;
}

/** What bears the words in its name, in Chinese or English, each once; best first: the whole name, its start, anywhere. */
export function findNamed(index: Index, words: string): readonly Named[] {
  const whole = fold(words).trim();
  const terms = whole.split(/\s+/).filter(Boolean);
  if (terms.length === 0) return [];
  const { features, places } = index.catalogue;
  const found = new Map<string, Named & { readonly score: number }>();
  const keep = (key: string, named: Named, score: number | undefined): void => {
    if (score !== undefined && score < (found.get(key)?.score ?? 3)) found.set(key, { ...named, score });
  };
  const standing = new Map<string, CatalogueFeature>();
  for (const { properties, subject } of features) {
    const feature = index.features.get(subject);
    if (properties.place && feature) standing.set(properties.place, feature);
  }
  for (const f of features) {
    const feature = index.features.get(f.subject);
    if (!feature || isAid(f)) continue;
    const { name, en = "" } = f.properties;
    keep(feature.id, { feature, place: null }, meets([name, en], terms, whole));
  }
  const byId = new Map(places.map((place) => [place.id, place]));
  const standsFor = (place: Place | undefined): CatalogueFeature | undefined =>
    place && (standing.get(place.id) ?? standsFor(byId.get(place.parent ?? "")));
  for (const place of places) {
    const feature = standsFor(place);
    if (!feature) continue;
    const own = standing.has(place.id);
    const score = meets([place.name, place.en, ...wordingsOf(place)], terms, whole);
    keep(own ? feature.id : place.id, { feature, place: own ? null : place }, score);
  }
  return [...found.values()].toSorted((a, b) => a.score - b.score).map(({ score: _, ...named }) => named);
}
