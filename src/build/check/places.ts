import { positionClasses } from "../../core/accuracy.ts";
import type { Issue } from "../../core/issue.ts";
import type { Place, Position } from "../../core/place.ts";
import { wordingFaults } from "./wordings.ts";

/** The places that can be looked for at all; the others are told by `checkPlaces`. */
export function soundPlaces(places: readonly Place[]): readonly Place[] {
  return places.filter(({ names }) => Array.isArray(names));
}

const classes: readonly string[] = positionClasses;
const located: readonly string[] = ["surveyed", "digitised", "approximate", "vague"];

/** The bounds in metres that a position class allows: above the first, up to the second. */
const spans: Readonly<Record<string, readonly [number, number]>> = {
  surveyed: [0, 1000],
  digitised: [0, 1000],
  approximate: [500, 4000],
  vague: [4000, Number.POSITIVE_INFINITY],
};

function positionFaults(
  position: Position,
  sources: Pick<ReadonlySet<string>, "has">,
  [west, south, east, north]: readonly [number, number, number, number],
): string[] {
  const faults: string[] = [];
  const { lon, lat, bound, source } = position;
  const span = spans[position.class];
  if (!classes.includes(position.class))
    faults.push(`has the position class ${position.class}: one of ${located.join(", ")}`);
  else if (!span)
    faults.push(`has a position of the class ${position.class}: write null where no point is known`);
  if (!(Number.isFinite(bound) && bound > 0))
    faults.push("has a position without `bound`: write how many metres it may be off");
  else if (span && !(bound >= span[0] && bound <= span[1]))
    faults.push(`is ${position.class} within ${bound} m: the class is for ${span[0]} to ${span[1]} m`);
  if (!sources.has(source)) faults.push(`names the source ${source}, which sources.json does not list`);
  if (!(lon >= west && lon <= east && lat >= south && lat <= north))
    faults.push(`lies at ${lon}, ${lat}: longitude and latitude in degrees, inside the bounds of atlas.json`);
  return faults;
}

/** Whether a place lies in itself by way of its parents. */
function circular(place: Place, byId: ReadonlyMap<string, Place>): boolean {
  const seen = new Set([place.id]);
  for (let up = byId.get(place.parent ?? ""); up; up = byId.get(up.parent ?? "")) {
    if (seen.has(up.id)) return true;
    seen.add(up.id);
  }
  return false;
}

/**
 * Checks the gazetteer: unique ids, names in both languages, parents that exist, positions whose class, bound
 * and source agree, and wordings of which no two places claim the same.
 */
export function checkPlaces(
  places: readonly Place[],
  sources: Pick<ReadonlySet<string>, "has">,
  bounds: readonly [number, number, number, number],
): Issue[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const seen = new Set<string>();
  const own = places.flatMap((place) => {
    const faults: string[] = [];
    if (!Array.isArray(place.names)) faults.push("has no list of `names`");
    if (seen.has(place.id)) faults.push("has an id that another place has");
    seen.add(place.id);
    for (const key of ["id", "name", "en", "kind"] as const)
      if (typeof place[key] !== "string" || place[key] === "") faults.push(`has no \`${key}\``);
    if (place.parent !== undefined && !byId.has(place.parent))
      faults.push(`lies in ${place.parent}, which is no place`);
    if (circular(place, byId)) faults.push("lies in itself by way of its parents");
    if (place.position === undefined) faults.push("has no `position`: write null where none is known");
    if (place.position) faults.push(...positionFaults(place.position, sources, bounds));
    return faults.map((message) => [place.id, message] as const);
  });
  return [...own, ...wordingFaults(soundPlaces(places))].map(([id, message]) => ({
    severity: "error",
    where: `places › ${id}`,
    message,
  }));
}
