import type { LineString, MultiLineString, Position } from "geojson";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Lie } from "../core/whereabouts.ts";
import { about } from "./apart.ts";
import { lengthOf, measure } from "./geometry/measure.ts";

/** Metres from one look at a line to the next, and of a run that is too short to be told. */
const [look, least] = [250, 1000];

/** Positions along a chain, no further from each other than a look. */
function walk(chain: readonly Position[]): Position[] {
  return chain.flatMap((to, i) => {
    const from = chain[i - 1];
    if (!from) return [to];
    const count = Math.max(1, Math.ceil(measure(from, to).distance / look));
    const at = (k: number, axis: 0 | 1): number =>
      (from[axis] ?? 0) + (((to[axis] ?? 0) - (from[axis] ?? 0)) * k) / count;
    return Array.from({ length: count }, (_, k) => [at(k + 1, 0), at(k + 1, 1)]);
  });
}

/** Through which units of the diagram a line runs; in its order where it is one chain. Null for what is no line. */
export function passingOf(
  { geometry, properties }: CatalogueFeature,
  unitAt: (position: Position) => string | null,
): Lie | null {
  if (geometry?.type !== "LineString" && geometry?.type !== "MultiLineString") return null;
  const line: LineString | MultiLineString = geometry;
  const chains = line.type === "LineString" ? [line.coordinates] : line.coordinates;
  const runs: { readonly unit: string | null; steps: number }[] = [];
  for (const chain of chains)
    for (const position of walk(chain)) {
      const unit = unitAt(position);
      const last = runs.at(-1);
      if (last?.unit === unit) last.steps += 1;
      else runs.push({ unit, steps: 1 });
    }
  const long = runs.filter(({ steps }) => steps * look >= least).map(({ unit }) => unit);
  const ordered = chains.length === 1;
  const units = ordered
    ? long.filter((unit, i) => unit !== long[i - 1])
    : [...new Set(long.filter((unit) => unit !== null))];
  if (units.every((unit) => unit === null)) return null;
  return { lie: "line", units, ordered, km: about(lengthOf(line), 2 * (properties.bound ?? 0)) };
}
