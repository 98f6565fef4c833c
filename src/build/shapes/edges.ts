import { lineString, midpoint, pointToLineDistance } from "@turf/turf";
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";

/** An edge whose middle is nearer than this to the limit of the whole lies on that limit; metres. */
const onLimit = 5;

/** The edges between cells, each once, without the limit of the whole. */
export function edges(
  cells: Iterable<Polygon | MultiPolygon>,
  whole: Feature<Polygon | MultiPolygon>,
): MultiLineString {
  const parts = whole.geometry.type === "Polygon" ? [whole.geometry.coordinates] : whole.geometry.coordinates;
  const limits = parts.flat().map((ring) => lineString(ring));
  const seen = new Map<string, Position[]>();
  for (const cell of cells) {
    const rings = cell.type === "Polygon" ? cell.coordinates : cell.coordinates.flat();
    for (const ring of rings)
      ring.slice(1).forEach((end, i) => {
        const start = ring[i] as Position;
        const key = [start, end].map(String).sort().join(" ");
        if (seen.has(key)) return;
        const middle = midpoint(start, end);
        const inner = limits.every(
          (limit) => pointToLineDistance(middle, limit, { units: "meters" }) > onLimit,
        );
        if (inner) seen.set(key, [start, end]);
      });
  }
  return { type: "MultiLineString", coordinates: [...seen.values()] };
}
