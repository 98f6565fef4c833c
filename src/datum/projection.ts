import proj4 from "proj4";
import type { Zone } from "./datums.ts";

type Pair = readonly [number, number];

/** There and back between lon/lat in degrees and metres east and north. */
export interface Projection {
  readonly forward: (position: Pair) => Pair;
  readonly inverse: (position: Pair) => Pair;
}

/** The Gauss-Krüger projection of CGCS2000 in a zone, by the transverse Mercator of proj4. */
export function projectionOf({ number, meridian, prefixed }: Omit<Zone, "width">): Projection {
  const east = (prefixed ? number * 1e6 : 0) + 5e5;
  // CGCS2000's own ellipsoid differs from GRS 80 in GM only, not in shape.
  const both = proj4(`+proj=tmerc +lon_0=${meridian} +k=1 +x_0=${east} +ellps=GRS80 +no_defs`);
  const pair = ([x = Number.NaN, y = Number.NaN]: number[]): Pair => [x, y];
  return {
    forward: ([lon, lat]) => pair(both.forward([lon, lat])),
    inverse: ([x, y]) => pair(both.inverse([x, y])),
  };
}
