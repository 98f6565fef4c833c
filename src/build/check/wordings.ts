import { type Place, wordingsOf } from "../../core/place.ts";

/** What is wrong with a place: its id, and the fault. */
export type Fault = readonly [id: string, message: string];

/** The least that a wording has: one character would be found everywhere. */
const least = 2;

function ownFaults(place: Place): string[] {
  const { shared = [], not = [] } = place;
  const all = wordingsOf(place);
  const faults: string[] = [];
  if (all.length === 0) faults.push("has no wording: list one in `names`, `local`, `listed` or `shared`");
  for (const text of all)
    if (text.trim() !== text || text.length < least)
      faults.push(`has the wording 「${text}」, which is too short or has blanks at its ends`);
  if (new Set(all).size < all.length) faults.push("has a wording twice");
  if (shared.length > 0 && place.parent === undefined)
    faults.push("has shared wordings and no parent that could tell whose they are");
  for (const text of not.flatMap(({ of = [] }) => of))
    if (!all.includes(text)) faults.push(`guards the wording 「${text}」, which it does not have`);
  if (not.some(({ before = [], after = [] }) => before.length + after.length === 0))
    faults.push("has a guard without words");
  return faults;
}

function holders(
  places: readonly Place[],
  key: "names" | "local" | "listed" | "shared",
): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const place of places)
    for (const text of new Set(place[key])) found.set(text, [...(found.get(text) ?? []), place]);
  return found;
}

/** What is wrong with the wordings of a gazetteer: in each place, and between places that claim the same. */
export function wordingFaults(places: readonly Place[]): Fault[] {
  const faults = places.flatMap((place) => ownFaults(place).map((message): Fault => [place.id, message]));
  for (const key of ["names", "local", "listed"] as const)
    for (const [text, rivals] of holders(places, key))
      if (rivals.length > 1)
        for (const { id } of rivals)
          faults.push([id, `claims 「${text}」 in \`${key}\` as another place does: move it to \`shared\``]);
  const anywhere = holders(places, "names");
  for (const [text, rivals] of holders(places, "shared")) {
    for (const { id } of anywhere.get(text) ?? [])
      faults.push([id, `claims 「${text}」 in \`names\`, which others share: move it to \`shared\``]);
    const parents = rivals.map(({ parent }) => parent);
    for (const { id, parent } of rivals)
      if (parents.indexOf(parent) < parents.lastIndexOf(parent))
        faults.push([id, `shares 「${text}」 with another place of the same parent: tell them apart`]);
  }
  return faults;
}
