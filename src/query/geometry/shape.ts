import type { Geometry, Position } from "geojson";
import type { Plane } from "./plane.ts";

/** Least x, least y, greatest x, greatest y in metres of a plane. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A geometry in a metric plane, flat, so that every question to it is one loop. */
export interface Shape {
  /** 0 points, 1 lines, 2 areas. */
  readonly dim: 0 | 1 | 2;
  readonly box: Box;
  /** x0, y0, x1, y1 of every segment in metres; a point is a segment without length. */
  readonly lines: Float64Array;
  /** The part (point, line, polygon) that each segment belongs to, ascending from 0. */
  readonly parts: Int32Array;
}

const dims: Readonly<Record<string, Shape["dim"]>> = {
  Point: 0,
  MultiPoint: 0,
  LineString: 1,
  MultiLineString: 1,
  Polygon: 2,
  MultiPolygon: 2,
};

function partsOf(geometry: Geometry): readonly (readonly (readonly Position[])[])[] {
  switch (geometry.type) {
    case "Point":
      return [[[geometry.coordinates]]];
    case "MultiPoint":
      return geometry.coordinates.map((position) => [[position]]);
    case "LineString":
      return [[geometry.coordinates]];
    case "MultiLineString":
      return geometry.coordinates.map((line) => [line]);
    case "Polygon":
      return [geometry.coordinates];
    case "MultiPolygon":
      return geometry.coordinates;
    default:
      throw new TypeError(`a ${geometry.type} cannot be compared: take it apart`);
  }
}

/** Makes a shape of segments that are in the plane already; throws a RangeError where there are none. */
export function shapeOfLines(dim: Shape["dim"], lines: ArrayLike<number>, parts: ArrayLike<number>): Shape {
  if (lines.length === 0) throw new RangeError("the geometry is empty");
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < lines.length; i += 2) {
    const x = lines[i] ?? Number.NaN;
    const y = lines[i + 1] ?? Number.NaN;
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw new RangeError("a coordinate is no number");
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return { dim, box, lines: Float64Array.from(lines), parts: Int32Array.from(parts) };
}

/**
 * A geometry (WGS 84 lon/lat) as a shape of the plane. Duplicate vertices are dropped and open rings closed;
 * winding does not matter. Throws a TypeError for a GeometryCollection and a RangeError for a geometry that is
 * empty or has a coordinate that is no number.
 */
export function shapeOf(geometry: Geometry, plane: Plane): Shape {
  const dim = dims[geometry.type] ?? 0;
  const lines: number[] = [];
  const parts: number[] = [];
  for (const [part, rings] of partsOf(geometry).entries())
    for (const ring of rings) {
      const flat = ring.map(([lon = Number.NaN, lat = Number.NaN]) => plane.forward(lon, lat));
      const [first] = flat;
      if (!first) continue;
      const before = lines.length;
      let [x0, y0] = first;
      const rest = dim === 2 ? [...flat.slice(1), first] : flat.slice(1);
      for (const [x, y] of rest) {
        if (x === x0 && y === y0) continue;
        lines.push(x0, y0, x, y);
        parts.push(part);
        [x0, y0] = [x, y];
      }
      if (lines.length > before) continue;
      lines.push(x0, y0, x0, y0);
      parts.push(part);
    }
  return shapeOfLines(dim, lines, parts);
}

/** Whether two boxes come closer to each other than `reach` metres. */
export function boxesMeet(a: Box, b: Box, reach = 0): boolean {
  return a[0] - reach <= b[2] && b[0] - reach <= a[2] && a[1] - reach <= b[3] && b[1] - reach <= a[3];
}
