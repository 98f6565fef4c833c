import type { PositionClass } from "../../core/accuracy.ts";
import type { Plan } from "../../core/clause.ts";
import type { AtlasFeature } from "../../core/feature.ts";
import type { Ground } from "./ground.ts";
import { reachOf } from "./reach.ts";
import type { Placing, Register } from "./recipe.ts";
import { type Grouping, themeOf } from "./theme.ts";

/** Column headings of the document's list. */
const columns = { number: "序号", name: "项目名称", content: "建设内容", total: "总投资" };

/**
 * Makes a feature of every row of a document's project list, placed by the placing table:
 * at its place, at its township (an orderly cluster under the seat), or without geometry.
 */
export function makeProjects(register: Register, plan: Plan, ground: Ground): AtlasFeature[] {
  const placings = ground.read(register.placing) as readonly Placing[];
  const groups = ground.read("projects/groups.json") as readonly Grouping[];
  let group = "";
  return plan.clauses
    .filter((c) => c.section === register.section && c.kind === "row")
    .flatMap((clause): AtlasFeature[] => {
      const cells = clause.cells ?? {};
      const number = Number(cells[columns.number]);
      if (!Number.isInteger(number) || number < 1) {
        group = cells[columns.name] ?? group;
        return [];
      }
      const placing = placings.find((p) => p.n === number);
      if (!placing) throw new Error(`${register.placing}: no row for project ${number}`);
      const amount = Number.parseFloat((cells[columns.total] ?? "").replaceAll(",", ""));
      const positionClass = placing.class as PositionClass;
      const place = placing.places.length === 1 ? ground.places.get(placing.places[0] ?? "") : undefined;
      const drawn = ["digitised", "approximate", "surveyed", "township"].includes(placing.class);
      const at = place && drawn ? (place.position ?? ground.places.get(place.parent ?? "")?.position) : null;
      const inCluster = at !== null && at !== undefined && placing.class === "township";
      const offset = at ? ground.cluster(`${at.lon},${at.lat}`, inCluster) : undefined;
      return [
        {
          type: "Feature",
          id: String(number),
          properties: {
            name: cells[columns.name] ?? "",
            category: at ? (inCluster ? "township" : "point") : "shelf",
            class: positionClass,
            bound: at ? (inCluster ? reachOf(place, ground) : at.bound) : null,
            source: at?.source ?? "plan",
            number,
            group,
            clause: clause.id,
            places: placing.places,
            why: placing.why,
            ...(placing.words === null ? {} : { words: placing.words }),
            ...(Number.isFinite(amount) ? { investment: amount } : {}),
            theme: themeOf(`projects/${number}`, clause.id, groups),
            ...(offset ? { offset } : {}),
          },
          geometry: at ? { type: "Point", coordinates: [at.lon, at.lat] } : null,
        },
      ];
    });
}
