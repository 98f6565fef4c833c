import type { Position } from "geojson";
import type { CatalogueFeature } from "./feature.ts";

/** Where a feature's words stand, lon/lat: its own point, or the label point that its data name. */
export function anchorOf({ geometry, properties }: CatalogueFeature): Position | undefined {
  if (geometry?.type === "Point") return geometry.coordinates;
  const at = properties.at;
  return geometry && Array.isArray(at) && at.length === 2 ? (at as Position) : undefined;
}
