import { type Place, wordingsOf } from "../core/place.ts";
import type { Built } from "./catalogue.ts";
import { writeCsv } from "./csv.ts";

type Files = readonly (readonly [name: string, text: string])[];

/** The gazetteer as `places.json` and `places.csv`. */
export function writePlaces(places: readonly Place[]): Files {
  const rows = places.map((place) => ({
    id: place.id,
    name: place.name,
    en: place.en,
    kind: place.kind,
    ...(place.code === undefined ? {} : { code: place.code }),
    parent: place.parent ?? null,
    names: wordingsOf(place),
    position: place.position,
  }));
  const head = [
    "id",
    "name",
    "en",
    "kind",
    "code",
    "parent",
    "names",
    "lon",
    "lat",
    "class",
    "bound",
    "source",
  ];
  const cells = places.map((place) => {
    const { id, name, en, kind, code = null, parent = null, position: p } = place;
    const at = p ? [p.lon, p.lat, p.class, p.bound, p.source] : [null, null, null, null, null];
    return [id, name, en, kind, code, parent, wordingsOf(place).join(" | "), ...at];
  });
  return [
    ["places.json", JSON.stringify(rows)],
    ["places.csv", writeCsv(head, cells)],
  ];
}

/** Where plans name places, as `mentions.json` and, with the words and the place's name beside, `mentions.csv`. */
export function writeMentions({ plans, places, mentions }: Built): Files {
  const texts = new Map(plans.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, text] as const)));
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const cells = mentions.map(({ clause, start, end, place, kind }) => [
    clause,
    start,
    end,
    texts.get(clause)?.slice(start, end) ?? null,
    place,
    names.get(place) ?? null,
    kind,
  ]);
  return [
    ["mentions.json", JSON.stringify(mentions)],
    ["mentions.csv", writeCsv(["clause", "start", "end", "words", "place", "name", "kind"], cells)],
  ];
}
