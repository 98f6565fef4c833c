import gjv from "geojson-validation";
import type { Issue } from "../../core/issue.ts";
import { geometryFaults } from "./geometry.ts";

type Loose = Readonly<Record<string, unknown>>;

/** Checks a GeoJSON file: the format (geojson-validation), unique string ids, no `crs`, sound geometry. */
export function checkCollection(
  where: string,
  data: unknown,
  bounds: readonly [number, number, number, number],
): Issue[] {
  const error = (at: string, message: string): Issue => ({ severity: "error", where: at, message });
  const file = data as Loose;
  if (file?.type !== "FeatureCollection" || !Array.isArray(file.features))
    return [error(where, "is not a FeatureCollection with a list of features")];
  const issues: Issue[] = [];
  if ("crs" in file)
    issues.push(error(where, "has a `crs` member: RFC 7946 is WGS 84 only; convert and remove it"));
  const seen = new Set<unknown>();
  file.features.forEach((item: unknown, i: number) => {
    const feature = item as Loose;
    const at = `${where} › ${typeof feature?.id === "string" ? feature.id : `feature ${i + 1}`}`;
    if (typeof feature?.id !== "string" || feature.id === "")
      issues.push(error(at, "has no id: give every feature a text of its own as `id`"));
    else if (seen.has(feature.id))
      issues.push(error(at, "has an id that another feature has: ids are unique in a layer"));
    seen.add(feature?.id);
    const faults = gjv.isFeature(feature, true);
    for (const fault of Array.isArray(faults) ? faults : []) issues.push(error(at, fault));
    if (feature?.geometry)
      for (const fault of geometryFaults(feature.geometry as never, bounds)) issues.push(error(at, fault));
  });
  return issues;
}
