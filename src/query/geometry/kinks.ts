import { kinks } from "@turf/turf";
import type { Geometry, Position } from "geojson";

/**
 * Where the edge of an area or a line crosses itself, WGS 84 lon/lat, by turf's `kinks`; empty for points. An area that
 * crosses itself is measured with all its wings, but the reader is told.
 */
export function kinksOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case "LineString":
    case "MultiLineString":
    case "Polygon":
    case "MultiPolygon":
      return kinks(geometry).features.map((one) => one.geometry.coordinates);
    default:
      return [];
  }
}
