import gcoord from "gcoord";
import type { Geometry, Position } from "geojson";
import type { Datum } from "./datums.ts";
import { type Fault, faultOf } from "./fault.ts";
import { projectionOf } from "./projection.ts";

/** A geometry in WGS 84, or why it could not be one of the declared datum. */
export type Converted = { readonly geometry: Geometry } | { readonly fault: Fault };

type Pair = readonly [number, number];
type Convert = (position: Pair) => Pair;

/** Stops the walk at the first position that cannot be. */
class Impossible extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.message.en);
    this.fault = fault;
  }
}

/** How deep positions lie in the coordinates of each type (RFC 7946, 3.1). */
const depths: ReadonlyMap<string, number> = new Map([
  ["Point", 0],
  ["MultiPoint", 1],
  ["LineString", 1],
  ["MultiLineString", 2],
  ["Polygon", 2],
  ["MultiPolygon", 3],
]);

function broken(zh: string, en: string): Impossible {
  return new Impossible({ kind: "broken", message: { zh, en } });
}

function converterOf({ family, zone }: Datum): Convert {
  if (family === "gcj02") return ([x, y]) => gcoord.transform([x, y], gcoord.GCJ02, gcoord.WGS84);
  if (family === "bd09") return ([x, y]) => gcoord.transform([x, y], gcoord.BD09, gcoord.WGS84);
  if (!zone) return (position) => position;
  return projectionOf(zone).inverse;
}

function convertPosition(position: unknown, datum: Datum, convert: Convert): Position {
  const [x, y]: unknown[] = Array.isArray(position) ? position : [];
  if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x) || !Number.isFinite(y))
    throw broken(
      `${JSON.stringify(position)} 不是坐标：须为两个数`,
      `${JSON.stringify(position)} is no position: two finite numbers are needed`,
    );
  const fault = faultOf([x, y], datum);
  if (fault) throw new Impossible(fault);
  return [...convert([x, y])];
}

function walk(value: unknown, depth: number, leaf: (position: unknown) => Position): unknown {
  if (depth === 0) return leaf(value);
  if (!Array.isArray(value))
    throw broken("坐标的层次不对", "has coordinates that are not nested as its type");
  return value.map((item) => walk(item, depth - 1, leaf));
}

function convertOne(geometry: Geometry, leaf: (position: unknown) => Position): Geometry {
  if (geometry?.type === "GeometryCollection" && Array.isArray(geometry.geometries))
    return { type: geometry.type, geometries: geometry.geometries.map((g) => convertOne(g, leaf)) };
  const depth = depths.get(geometry?.type);
  if (depth === undefined || !("coordinates" in geometry))
    throw broken("不是 GeoJSON 几何", "is no GeoJSON geometry");
  return { type: geometry.type, coordinates: walk(geometry.coordinates, depth, leaf) } as Geometry;
}

/**
 * Converts a geometry from a declared datum to WGS 84, longitude before latitude in degrees; heights are dropped.
 * What is declared in metres must be easting before northing, what is declared in degrees longitude before
 * latitude: what cannot be so is told as a fault, never guessed. CGCS2000 is taken for WGS 84: they differ by the
 * drift of the plate since 2000, less than a metre. Zones are undone by the transverse Mercator of proj4, GCJ-02 and
 * BD-09 by gcoord, whose inverses are good to 0.1 m and 1 m.
 */
export function convertGeometry(geometry: Geometry, datum: Datum): Converted {
  const convert = converterOf(datum);
  try {
    return { geometry: convertOne(geometry, (position) => convertPosition(position, datum, convert)) };
  } catch (error) {
    if (error instanceof Impossible) return { fault: error.fault };
    throw error;
  }
}
