import type { Catalogue } from "../../core/catalogue.ts";
import { wordingsOf } from "../../core/place.ts";
import type { Locality } from "./read/item.ts";

/** The places of the gazetteer at which a row can stand by its name alone; a name that two places bear locates none. */
export function localitiesOf({ places }: Catalogue): readonly Locality[] {
  const located = places.flatMap(({ position, ...place }): Locality[] => {
    if (!position) return [];
    const { lon, lat, class: of, bound } = position;
    const names = [...new Set([place.name, ...wordingsOf({ ...place, position })])];
    return [{ names, at: [lon, lat], accuracy: { class: of, bound } }];
  });
  const counts = new Map<string, number>();
  for (const { names } of located) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return located.map((place) => ({ ...place, names: place.names.filter((name) => counts.get(name) === 1) }));
}
