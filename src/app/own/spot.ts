import type { Geometry, Position } from "geojson";

/** The middle of the widest stretch of a line of latitude that lies inside the rings of one area. */
function inside(rings: readonly Position[][]): Position | undefined {
  const lats = (rings[0] ?? []).map(([, lat = 0]) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  // A little off the middle, which a corner of a regular shape may well meet.
  const at = south + (north - south) * 0.493;
  const crossings = rings.flatMap((ring) =>
    ring.flatMap(([x0 = 0, y0 = 0], i): number[] => {
      const [x1 = 0, y1 = 0] = ring[i + 1] ?? [x0, y0];
      return y0 <= at === y1 <= at ? [] : [x0 + ((at - y0) / (y1 - y0)) * (x1 - x0)];
    }),
  );
  const sorted = crossings.sort((a, b) => a - b);
  let best: readonly [number, number] | undefined;
  for (let i = 0; i + 1 < sorted.length; i += 2) {
    const [a = 0, b = 0] = [sorted[i], sorted[i + 1]];
    if (!best || b - a > best[1] - best[0]) best = [a, b];
  }
  return best && [(best[0] + best[1]) / 2, at];
}

/** Where the name of a line or an area stands, lon/lat: the middle corner of a line, a point inside an area. */
export function spotOf(geometry: Geometry): Position | undefined {
  switch (geometry.type) {
    case "LineString":
      return geometry.coordinates[Math.floor(geometry.coordinates.length / 2)];
    case "MultiLineString":
      return geometry.coordinates[0]?.[Math.floor((geometry.coordinates[0]?.length ?? 0) / 2)];
    case "Polygon":
      return inside(geometry.coordinates);
    case "MultiPolygon":
      return geometry.coordinates
        .toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))
        .map(inside)
        .find(Boolean);
    default:
      return undefined;
  }
}
