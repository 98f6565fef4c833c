import type { Catalogue, Studies } from "../core/catalogue.ts";
import { type Place, wordingsOf } from "../core/place.ts";

/** The gazetteer as the public data have it: one row a place, with every wording that names it. */
export function listPlaces(places: readonly Place[]) {
  return places.map((place) => ({
    id: place.id,
    name: place.name,
    en: place.en,
    kind: place.kind,
    ...(place.code === undefined ? {} : { code: place.code }),
    parent: place.parent ?? null,
    names: wordingsOf(place),
    position: place.position,
  }));
}

/** The gazetteer as a table: wordings and position in cells. */
export function tablePlaces(places: readonly Place[]) {
  return places.map((place) => ({
    id: place.id,
    name: place.name,
    en: place.en,
    kind: place.kind,
    code: place.code ?? null,
    parent: place.parent ?? null,
    names: wordingsOf(place).join("、"),
    lon: place.position?.lon ?? null,
    lat: place.position?.lat ?? null,
    class: place.position?.class ?? null,
    bound: place.position?.bound ?? null,
    source: place.position?.source ?? null,
  }));
}

/** Where plans name places, as a table: beside the offsets the words, and the name of the place. */
export function tableMentions({
  plans,
  places,
  mentions,
}: Pick<Catalogue, "plans" | "places"> & Pick<Studies, "mentions">) {
  const texts = new Map(plans.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, text] as const)));
  const names = new Map(places.map(({ id, name }) => [id, name]));
  return mentions.map((mention) => ({
    ...mention,
    words: texts.get(mention.clause)?.slice(mention.start, mention.end) ?? null,
    name: names.get(mention.place) ?? null,
  }));
}
