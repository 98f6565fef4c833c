import type { Geometry } from "geojson";
import { bufferGeometry } from "./geometry/grow.ts";
import { shapeOf } from "./geometry/shape.ts";
import type { Prepared } from "./prepare.ts";

/** Units in which a buffer can be asked for, in metres. 里 is the market mile. */
export const metres = { m: 1, km: 1000, li: 500 } as const;

/**
 * The area of all points within `size` units of a geometry, or for sizes below 0 of those deeper inside it, in
 * WGS 84 lon/lat; null where nothing is left. Round corners fall short of the circle by at most 0.12 %. Made in the
 * metric plane by JSTS, the engine of turf's buffer. Throws as `shapeOf` does.
 */
export function bufferOf(
  { plane }: Pick<Prepared, "plane">,
  geometry: Geometry,
  size: number,
  unit: keyof typeof metres = "m",
): Geometry | null {
  return bufferGeometry(shapeOf(geometry, plane), size * metres[unit], plane);
}
