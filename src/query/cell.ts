import { booleanPointInPolygon } from "@turf/turf";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Index } from "../core/index.ts";

/** The unit whose cell of the diagram a lon/lat lies in; the diagram is no boundary. Undefined outside of all. */
export function cellAt(index: Index, lon: number, lat: number): CatalogueFeature | undefined {
  return index.catalogue.features.find(
    ({ layer, geometry, properties }) =>
      index.layers.get(layer)?.kind === "cells" &&
      properties.place !== undefined &&
      (geometry?.type === "Polygon" || geometry?.type === "MultiPolygon") &&
      booleanPointInPolygon([lon, lat], geometry),
  );
}
