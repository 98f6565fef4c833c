import { booleanClockwise, booleanPointInPolygon, kinks, lineString, point, polygon } from "@turf/turf";
import type { Geometry, Position } from "geojson";

type Bounds = readonly [number, number, number, number];

function ringFaults(rings: readonly Position[][]): string[] {
  const faults: string[] = [];
  rings.forEach((ring, i) => {
    const name = i === 0 ? "the outer ring" : `hole ${i}`;
    const [first, last] = [ring[0], ring.at(-1)];
    if (ring.length < 4) faults.push(`${name} has ${ring.length} positions: a ring needs at least 4`);
    else if (!first || !last || first[0] !== last[0] || first[1] !== last[1])
      faults.push(`${name} is not closed: repeat its first position at the end`);
    else {
      if (booleanClockwise(lineString(ring)) === (i === 0))
        faults.push(
          `${name} is wound the wrong way (RFC 7946: outer counter-clockwise, holes clockwise): reverse it`,
        );
      const crossing = kinks(polygon([ring])).features[0];
      if (crossing)
        faults.push(`${name} crosses itself at ${crossing.geometry.coordinates}: redraw it there`);
    }
  });
  const [outer, ...holes] = rings;
  if (outer && outer.length >= 4 && faults.length === 0)
    holes.forEach((hole, i) => {
      if (hole.some((p) => !booleanPointInPolygon(point(p), polygon([outer]))))
        faults.push(`hole ${i + 1} leaves the outer ring: cut it or make it a polygon of its own`);
    });
  return faults;
}

function positions(geometry: Geometry): Position[] {
  const out: Position[] = [];
  const walk = (c: unknown): void => {
    if (!Array.isArray(c)) return;
    if (c.some((v) => !Array.isArray(v))) out.push(c as Position);
    else for (const item of c) walk(item);
  };
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(positions);
  walk(geometry.coordinates);
  return out;
}

const depths: Readonly<Record<string, number>> = {
  Point: 1,
  MultiPoint: 2,
  LineString: 2,
  MultiLineString: 3,
  Polygon: 3,
  MultiPolygon: 4,
};

/** Whether lists lie in lists to a depth, so that the innermost are positions. */
function nested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  return depth === 1 ? value.every((v) => !Array.isArray(v)) : value.every((v) => nested(v, depth - 1));
}

/** What GeoJSON's own validity leaves open: finite, lon/lat within bounds, closed, wound, simple, holes inside. */
export function geometryFaults(geometry: Geometry, [west, south, east, north]: Bounds): string[] {
  const depth = depths[geometry.type];
  if (depth !== undefined && !nested((geometry as { coordinates?: unknown }).coordinates, depth))
    return [`is a ${geometry.type} whose coordinates are not nested as one: see RFC 7946, 3.1`];
  if (geometry.type === "GeometryCollection" && !Array.isArray(geometry.geometries))
    return ["is a GeometryCollection without a list of geometries"];
  const faults: string[] = [];
  const all = positions(geometry);
  if (all.length === 0) faults.push("has no coordinates: use null for an unknown geometry");
  const broken = all.find((p) => p.length < 2 || p.some((v) => typeof v !== "number" || !Number.isFinite(v)));
  if (broken)
    return [
      ...faults,
      `holds ${JSON.stringify(broken)}, which is no position: two finite numbers are needed`,
    ];
  const outside = all.find(([x = 0, y = 0]) => x < west || x > east || y < south || y > north);
  if (outside)
    faults.push(
      `lies at ${outside}, outside ${[west, south, east, north]}: coordinates are longitude, latitude in degrees (WGS 84)`,
    );
  if (geometry.type === "Polygon") faults.push(...ringFaults(geometry.coordinates));
  if (geometry.type === "MultiPolygon") faults.push(...geometry.coordinates.flatMap(ringFaults));
  return faults;
}
