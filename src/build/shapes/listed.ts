import type { AtlasFeature } from "../../core/feature.ts";
import type { Project } from "../../core/project.ts";
import type { Ground } from "./ground.ts";
import { reachOf } from "./reach.ts";
import { type Grouping, themeOf } from "./theme.ts";

const drawn = ["surveyed", "digitised", "approximate", "township"];

/**
 * Makes a feature of every entry of boxes and tasks: at its place, in an orderly cluster where several stand at one
 * place, at the seat where only the unit is known, or without geometry.
 */
export function makeListed(
  projects: readonly Project[],
  groups: readonly Grouping[],
  ground: Ground,
): AtlasFeature[] {
  return projects.map((p): AtlasFeature => {
    const { class: positionClass, places, words, why } = p.place;
    const own = places.length === 1 ? ground.places.get(places[0] ?? "") : undefined;
    let holder = drawn.includes(positionClass) ? own : undefined;
    while (holder && !holder.position) holder = ground.places.get(holder.parent ?? "");
    const at = holder?.position;
    const unit = positionClass === "township";
    const offset = at ? ground.cluster(`${at.lon},${at.lat}`, unit) : undefined;
    return {
      type: "Feature",
      id: p.id,
      properties: {
        name: p.name,
        category: at ? (unit ? "township" : "point") : "shelf",
        class: positionClass,
        bound: at ? (unit ? reachOf(holder, ground) : at.bound) : null,
        source: at?.source ?? "plan",
        entry: p.id,
        list: p.list,
        ...(p.group === null ? {} : { group: p.group }),
        theme: themeOf(p.id, p.clause, groups),
        clause: p.clause,
        says: [{ clause: p.clause, words: p.name }],
        places,
        why,
        ...(words === null ? {} : { placed: words }),
        ...(p.investment === null ? {} : { investment: p.investment }),
        ...(offset ? { offset } : {}),
      },
      geometry: at ? { type: "Point", coordinates: [at.lon, at.lat] } : null,
    };
  });
}
