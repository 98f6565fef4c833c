import { perMillimetre } from "../core/plot.ts";
import type { LonLat } from "../core/question.ts";
import { zoneAt, zoneProjection } from "../datum/project.ts";
import type { Plane } from "../sheet/graticule.ts";

/** A piece of paper in a 3-degree zone. */
export interface ZonePlane extends Plane {
  /** Central meridian of the zone in degrees east. */
  readonly meridian: number;
  /** Degrees by which true north stands clockwise of the paper's upper side, at its middle. */
  readonly north: number;
}

/**
 * The plane of a map of `width` × `height` CSS pixels round `centre` at a scale, in the Gauss-Krüger projection of the
 * 3-degree zone of its middle: within 100 km of the zone's meridian a length on paper times the scale is the length
 * on the ground to 0.02 %.
 */
export function planeOf(centre: LonLat, scale: number, width: number, height: number): ZonePlane {
  const zone = zoneAt(centre[0]);
  const { forward, inverse } = zoneProjection(zone);
  const perPixel = scale / (perMillimetre * 1000);
  const [east, north] = forward(centre);
  const [x, y] = forward([centre[0], centre[1] + 0.01]);
  return {
    meridian: zone.meridian,
    north: (Math.atan2(x - east, y - north) * 180) / Math.PI,
    forward: (lon, lat) => {
      const [e, n] = forward([lon, lat]);
      return [width / 2 + (e - east) / perPixel, height / 2 - (n - north) / perPixel];
    },
    inverse: (px, py) => {
      const [lon, lat] = inverse([east + (px - width / 2) * perPixel, north - (py - height / 2) * perPixel]);
      return [lon, lat];
    },
  };
}
