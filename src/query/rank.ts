import type { Finding } from "../core/answer.ts";
import type { Level } from "../core/clause.ts";
import type { LayerManifest } from "../core/layer.ts";
import type { Link } from "../core/link.ts";

/** How specific a clause is to a place, from a village or site up to the province. */
export const specificities = ["site", "unit", "zone", "county", "city", "province"] as const;

export type Specificity = (typeof specificities)[number];

/** What each kind of layer is about. */
const byKind: Readonly<Record<string, Specificity>> = {
  place: "site",
  project: "site",
  cells: "unit",
  seats: "unit",
  system: "unit",
  limit: "county",
};

/**
 * How specific the clause of a link is: by what the found feature is and, where that is the whole county, by the
 * level of the plan that speaks.
 */
export function specificity(
  link: Pick<Link, "clause">,
  finding: Pick<Finding, "layer">,
  layers: ReadonlyMap<string, LayerManifest>,
  levels: ReadonlyMap<string, Level>,
): Specificity {
  const own = byKind[layers.get(finding.layer)?.kind ?? ""] ?? "zone";
  if (own !== "county") return own;
  return levels.get(link.clause.slice(0, link.clause.indexOf("/"))) ?? "county";
}
