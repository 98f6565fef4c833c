import type { ZonePoint } from "../core/measure.ts";
import { type Zone, zoneDatum } from "./datums.ts";
import { type Projection, projectionOf } from "./projection.ts";

const made = new Map<number, Projection>();

/** The 3-degree zone in which a longitude lies (GB/T 17798); there is one for every longitude east of 1.5°E. */
export function zoneAt(lon: number): Zone {
  const number = Math.round(lon / 3);
  return { width: 3, number, meridian: 3 * number, prefixed: true };
}

/** The projection of a 3-degree zone, made once. */
export function zoneProjection(zone: Zone): Projection {
  const known = made.get(zone.number) ?? projectionOf(zone);
  made.set(zone.number, known);
  return known;
}

/**
 * Easting and northing in metres of a position (WGS 84 lon/lat in degrees, taken for CGCS2000: they differ by less than
 * a metre) in the 3-degree zone of its longitude; null where EPSG lists no zone of China.
 */
export function projectZone([lon, lat]: readonly [lon: number, lat: number]): ZonePoint | null {
  const zone = zoneAt(lon);
  const datum = zoneDatum(zone);
  if (!datum) return null;
  const [easting, northing] = zoneProjection(zone).forward([lon, lat]);
  return { zone: zone.number, meridian: zone.meridian, epsg: datum.id, easting, northing };
}

/**
 * Reads northing and easting of a 3-degree zone as people type them, in either order: the easting with the number of
 * its zone has eight digits. Lon/lat in degrees; null where the words are nothing like that.
 */
export function readZonePoint(words: string): readonly [lon: number, lat: number] | null {
  const numbers = words.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const [a = Number.NaN, b = Number.NaN] = numbers;
  const [easting, northing] = a > b ? [a, b] : [b, a];
  const number = Math.floor(easting / 1e6);
  const zone: Zone = { width: 3, number, meridian: 3 * number, prefixed: true };
  if (numbers.length !== 2 || !zoneDatum(zone) || !(northing >= 2e5 && northing <= 6.2e6)) return null;
  const [lon, lat] = zoneProjection(zone).inverse([easting, northing]);
  return [lon, lat];
}
