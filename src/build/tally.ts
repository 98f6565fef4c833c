import type { CatalogueFeature } from "../core/feature.ts";
import type { Place } from "../core/place.ts";

/** The units in which the places of a project lie, by their parents in the gazetteer. */
function unitsOf(places: readonly string[], gazetteer: ReadonlyMap<string, Place>): ReadonlySet<string> {
  const units = places.flatMap((id) => {
    let place = gazetteer.get(id);
    while (place && place.kind !== "township") place = gazetteer.get(place.parent ?? "");
    return place ? [place.id] : [];
  });
  return new Set(units);
}

/**
 * Gives every unit that has a cell the number of projects whose text names it or a place in it (`projects`), and what
 * they cost together in 万元 as far as the texts say (`invested`), with words for a label (`tally`).
 */
export function tallyUnits(
  features: readonly CatalogueFeature[],
  projectLayers: ReadonlySet<string>,
  cellLayers: ReadonlySet<string>,
  places: readonly Place[],
): CatalogueFeature[] {
  const gazetteer = new Map(places.map((p) => [p.id, p]));
  const counts = new Map<string, { readonly n: number; readonly sum: number }>();
  for (const { layer, properties: p } of features) {
    if (!projectLayers.has(layer) || !Array.isArray(p.places)) continue;
    const cost = typeof p.investment === "number" ? p.investment : 0;
    for (const unit of unitsOf(p.places as readonly string[], gazetteer)) {
      const { n, sum } = counts.get(unit) ?? { n: 0, sum: 0 };
      counts.set(unit, { n: n + 1, sum: sum + cost });
    }
  }
  return features.map((f) => {
    if (!cellLayers.has(f.layer) || gazetteer.get(f.properties.place ?? "")?.kind !== "township") return f;
    const { n, sum } = counts.get(f.properties.place ?? "") ?? { n: 0, sum: 0 };
    const tally = { projects: n, invested: sum, tally: `${n} 项`, tallyEn: `${n}` };
    return { ...f, properties: { ...f.properties, ...tally } };
  });
}
