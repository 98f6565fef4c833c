import type { PositionClass } from "../core/accuracy.ts";
import type { Place } from "../core/place.ts";

/** Position classes that say of themselves that a thing stands in no one unit. */
const spread: readonly PositionClass[] = ["several", "county", "outside", "none"];

/**
 * The unit in which a thing stands whole, by its id in the gazetteer: all places that its text names lie in that one
 * unit. Otherwise, behind a dash, why it is counted in none: its position class, `several` units, or `place`, where a
 * place is known and the unit round it is not. What stands in several is never counted in each of them.
 */
export function townshipOf(
  places: readonly string[],
  of: PositionClass,
  gazetteer: ReadonlyMap<string, Place>,
): string {
  if (spread.includes(of)) return `-${of}`;
  const units = places.map((id) => {
    let place = gazetteer.get(id);
    while (place && place.kind !== "township") place = gazetteer.get(place.parent ?? "");
    return place?.id;
  });
  const [unit, ...others] = new Set(units.filter(Boolean));
  if (others.length > 0) return "-several";
  return unit && units.every(Boolean) ? unit : "-place";
}
