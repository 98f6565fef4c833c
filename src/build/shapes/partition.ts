import { bbox, booleanPointInPolygon, intersect, polygon } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { roundGeometry } from "./round.ts";

/** A site of the diagram: WGS 84 position and the area its cell should have, any unit. */
export interface Site {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly area: number;
}

type Point = readonly [number, number];

/** Keeps a site inside its own cell by this much of the power, in km²; wins over the areas. */
const home = 6;

/** Cuts a convex polygon with the half plane `a·x + b·y <= c` (Sutherland–Hodgman). */
function cut(ring: readonly Point[], a: number, b: number, c: number): Point[] {
  const out: Point[] = [];
  ring.forEach((p, i) => {
    const q = ring[(i + 1) % ring.length] ?? p;
    const dp = a * p[0] + b * p[1] - c;
    const dq = a * q[0] + b * q[1] - c;
    if (dp <= 0) out.push(p);
    if (dp < 0 !== dq < 0 && dp !== dq) {
      const t = dp / (dp - dq);
      out.push([p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])]);
    }
  });
  return out;
}

/**
 * Divides an area among sites as a power diagram whose weights are moved until each cell has its site's
 * share of the area (Aurenhammer, Hoffmann & Aronov 1998), as far as each site can stay in its own cell. Local plane in km, areas from a 400 m grid.
 * Straight edges, one cell a site; throws where a site falls outside its own cell.
 */
export function partition(
  area: Feature<Polygon | MultiPolygon>,
  sites: readonly Site[],
): ReadonlyMap<string, Polygon | MultiPolygon> {
  const [west, south, east, north] = bbox(area) as [number, number, number, number];
  const kx = 111.32 * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const ky = 110.95;
  const plane = (lon: number, lat: number): Point => [(lon - west) * kx, (lat - south) * ky];
  const grid: Point[] = [];
  for (let lat = south; lat < north; lat += 0.4 / ky)
    for (let lon = west; lon < east; lon += 0.4 / kx)
      if (booleanPointInPolygon([lon, lat], area)) grid.push(plane(lon, lat));
  const points = sites.map((s) => plane(s.lon, s.lat));
  const total = sites.reduce((sum, s) => sum + s.area, 0);
  const target = sites.map((s) => (s.area / total) * grid.length);
  const weights = new Float64Array(sites.length);
  const xs = Float64Array.from(points, (p) => p[0]);
  const ys = Float64Array.from(points, (p) => p[1]);
  const nearest = (x: number, y: number): number => {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < xs.length; i += 1) {
      const dx = x - (xs[i] ?? 0);
      const dy = y - (ys[i] ?? 0);
      const power = dx * dx + dy * dy - (weights[i] ?? 0);
      if (power < least) {
        best = i;
        least = power;
      }
    }
    return best;
  };
  const keepHome = (): void => {
    points.forEach((p, i) => {
      points.forEach((q, j) => {
        const excess =
          (weights[j] ?? 0) - (weights[i] ?? 0) - ((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2) + home;
        if (i === j || excess <= 0) return;
        weights[i] = (weights[i] ?? 0) + excess / 2;
        weights[j] = (weights[j] ?? 0) - excess / 2;
      });
    });
  };
  for (let round = 0; round < 500; round += 1) {
    const counts = sites.map(() => 0);
    for (const p of grid) {
      const i = nearest(p[0], p[1]);
      counts[i] = (counts[i] ?? 0) + 1;
    }
    const step = 30 / (1 + round / 60);
    sites.forEach((_, i) => {
      const want = target[i] ?? 1;
      weights[i] = (weights[i] ?? 0) + step * Math.max(-1, Math.min(1, 1 - (counts[i] ?? 0) / want));
    });
    keepHome();
  }
  const box: Point[] = [
    plane(west - 1, south - 1),
    plane(east + 1, south - 1),
    plane(east + 1, north + 1),
    plane(west - 1, north + 1),
  ];
  return new Map(
    sites.map((site, i) => {
      const p = points[i] ?? [0, 0];
      if (nearest(p[0], p[1]) !== i)
        throw new Error(`partition: the site ${site.id} lies outside its own cell`);
      const ring = points.reduce<readonly Point[]>((left, q, j) => {
        if (j === i) return left;
        const c = (q[0] ** 2 + q[1] ** 2 - p[0] ** 2 - p[1] ** 2 + (weights[i] ?? 0) - (weights[j] ?? 0)) / 2;
        return cut(left, q[0] - p[0], q[1] - p[1], c);
      }, box);
      const lonlat = ring.map(([x, y]) => [west + x / kx, south + y / ky]);
      const first = lonlat[0];
      if (!first) throw new Error(`partition: the cell of ${site.id} is empty`);
      const cell = intersect({
        type: "FeatureCollection",
        features: [polygon([[...lonlat, first]]), area as Feature<Polygon>],
      });
      if (!cell) throw new Error(`partition: the cell of ${site.id} lies outside the area`);
      return [site.id, roundGeometry(cell.geometry)];
    }),
  );
}
