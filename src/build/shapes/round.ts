import type { Geometry, Position } from "geojson";

const round = (p: Position): Position => p.slice(0, 2).map((v) => Math.round(v * 1e5) / 1e5);

/** The geometry with coordinates rounded to 1e-5 degrees (about a metre) and repeated vertices dropped. */
export function roundGeometry<G extends Geometry>(geometry: G): G {
  const walk = (c: unknown): unknown => {
    if (!Array.isArray(c)) return c;
    if (typeof c[0] === "number") return round(c as Position);
    const items = c.map(walk) as Position[];
    if (typeof items[0]?.[0] !== "number") return items;
    return items.filter((p, i) => i === 0 || p[0] !== items[i - 1]?.[0] || p[1] !== items[i - 1]?.[1]);
  };
  return { ...geometry, coordinates: walk((geometry as unknown as { coordinates: unknown }).coordinates) };
}
