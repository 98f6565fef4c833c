import type { Geometry } from "geojson";
import type { Bounds } from "../core/camera.ts";
import type { CatalogueFeature } from "../core/feature.ts";

/** West, south, east, north of all geometry of the features; undefined where none has any. */
export function boundsOf(features: readonly CatalogueFeature[]): Bounds | undefined {
  let [west, south, east, north] = [180, 90, -180, -90];
  const walk = (c: unknown): void => {
    if (!Array.isArray(c)) return;
    const [x, y] = c as readonly unknown[];
    if (typeof x === "number" && typeof y === "number")
      [west, south, east, north] = [
        Math.min(west, x),
        Math.min(south, y),
        Math.max(east, x),
        Math.max(north, y),
      ];
    else for (const item of c) walk(item);
  };
  for (const { geometry } of features)
    walk((geometry as Extract<Geometry, { coordinates: unknown }> | null)?.coordinates);
  return west <= east ? [west, south, east, north] : undefined;
}
