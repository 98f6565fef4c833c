import { bbox, bboxClip, feature, featureCollection, intersect } from "@turf/turf";
import type { BBox, Geometry, MultiPolygon, Polygon } from "geojson";

type Area = Polygon | MultiPolygon;

const isArea = (geometry: Geometry): geometry is Area =>
  geometry.type === "Polygon" || geometry.type === "MultiPolygon";

/**
 * What two areas have in common, as a geometry to show, WGS 84 lon/lat; null where nothing is. Both are clipped to
 * the box they share before turf intersects them, so a long red line costs only what lies near. Its size is not
 * measured from this shape but by `overlapOf`. Throws a TypeError for what is no area.
 */
export function cut(a: Geometry, b: Geometry): Geometry | null {
  if (!isArea(a) || !isArea(b)) throw new TypeError(`a ${a.type} and a ${b.type} have no common area`);
  const [p, q] = [bbox(a), bbox(b)];
  // a hair wider, so that an edge along the box stays an edge
  const hair = 1e-9;
  const box: BBox = [
    Math.max(p[0], q[0]) - hair,
    Math.max(p[1], q[1]) - hair,
    Math.min(p[2], q[2]) + hair,
    Math.min(p[3], q[3]) + hair,
  ];
  if (box[0] >= box[2] || box[1] >= box[3]) return null;
  const clipped = [a, b].map((area) => bboxClip(area, box).geometry);
  const areas = clipped.flatMap((area) =>
    isArea(area) && area.coordinates.flat(2).length > 0 ? [feature(area)] : [],
  );
  return areas.length < 2 ? null : (intersect(featureCollection(areas))?.geometry ?? null);
}
