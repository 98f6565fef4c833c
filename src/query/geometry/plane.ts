import type { Position } from "geojson";

/** A local metric plane: metres east and north of its centre, and back to WGS 84 lon/lat in degrees. */
export interface Plane {
  readonly centre: Position;
  readonly forward: (lon: number, lat: number) => readonly [x: number, y: number];
  readonly inverse: (x: number, y: number) => readonly [lon: number, lat: number];
}

/** WGS 84: major axis in metres, eccentricity, third flattening. */
const major = 6_378_137;
const flattening = 1 / 298.257223563;
const eccentricity = Math.sqrt(flattening * (2 - flattening));
const n = flattening / (2 - flattening);
const n2 = n * n;
const n3 = n2 * n;
const radius = (major / (1 + n)) * (1 + n2 / 4 + (n2 * n2) / 64);
const there = [n / 2 - (2 / 3) * n2 + (5 / 16) * n3, (13 / 48) * n2 - (3 / 5) * n3, (61 / 240) * n3] as const;
const back = [n / 2 - (2 / 3) * n2 + (37 / 96) * n3, (1 / 48) * n2 + (1 / 15) * n3, (17 / 480) * n3] as const;
const upright = [2 * n - (2 / 3) * n2 - 2 * n3, (7 / 3) * n2 - (8 / 5) * n3, (56 / 15) * n3] as const;
const degree = Math.PI / 180;

function curve(u: number, v: number, [a, b, c]: readonly [number, number, number]): [number, number] {
  return [
    a * Math.sin(2 * u) * Math.cosh(2 * v) +
      b * Math.sin(4 * u) * Math.cosh(4 * v) +
      c * Math.sin(6 * u) * Math.cosh(6 * v),
    a * Math.cos(2 * u) * Math.sinh(2 * v) +
      b * Math.cos(4 * u) * Math.sinh(4 * v) +
      c * Math.cos(6 * u) * Math.sinh(6 * v),
  ];
}

function raise(lat: number, lon: number): [north: number, east: number] {
  const sine = Math.sin(lat);
  const t = Math.sinh(Math.atanh(sine) - eccentricity * Math.atanh(eccentricity * sine));
  const u = Math.atan2(t, Math.cos(lon));
  const v = Math.asinh(Math.sin(lon) / Math.hypot(t, Math.cos(lon)));
  const [du, dv] = curve(u, v, there);
  return [radius * (u + du), radius * (v + dv)];
}

/**
 * The transverse Mercator projection of WGS 84 with its meridian through `centre` (lon/lat in degrees) and scale 1
 * on it, by Krüger's series to the third power of n (Karney 2011, J. Geodesy 85, 475–485). It is conformal; its
 * scale is 1 + (x ÷ 6371 km)² ÷ 2: lengths are right to 0.003 % and areas to 0.005 % within 45 km of the meridian,
 * lengths to 0.1 % within 280 km. A straight line between two vertices is their shortest line to a few
 * millionths, not a line of constant lon/lat slope. Beyond some 3,000 km it means nothing.
 */
export function makePlane(centre: Position): Plane {
  const [lon0 = Number.NaN, lat0 = Number.NaN] = centre;
  if (!Number.isFinite(lon0) || !(Math.abs(lat0) < 90)) throw new RangeError(`no plane about ${centre}`);
  const meridian = lon0 * degree;
  const [north0] = raise(lat0 * degree, 0);
  return {
    centre: [lon0, lat0],
    forward: (lon, lat) => {
      const [north, east] = raise(lat * degree, lon * degree - meridian);
      return [east, north - north0];
    },
    inverse: (x, y) => {
      const u = (y + north0) / radius;
      const v = x / radius;
      const [du, dv] = curve(u, v, back);
      const chi = Math.asin(Math.sin(u - du) / Math.cosh(v - dv));
      const [a, b, c] = upright;
      const lat = chi + a * Math.sin(2 * chi) + b * Math.sin(4 * chi) + c * Math.sin(6 * chi);
      return [lon0 + Math.atan2(Math.sinh(v - dv), Math.cos(u - du)) / degree, lat / degree];
    },
  };
}
