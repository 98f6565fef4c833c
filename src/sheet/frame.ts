import { type GeoPath, geoMercator, geoPath } from "d3";
import type { Geometry, Position } from "geojson";
import { type Camera, metresPerPixel } from "../core/camera.ts";

/** What a sheet shows: a camera and a size in CSS pixels. */
export interface Frame {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
}

/** Projects lon/lat into a frame. */
export interface Projector {
  readonly point: (position: Position) => readonly [number, number];
  /** SVG path data, to a tenth of a pixel. */
  readonly path: (geometry: Geometry) => string;
  /** Pixels for metres on the ground. */
  readonly pixels: (metres: number) => number;
}

/** d3-geo wants the outer ring clockwise, RFC 7946 has it counter-clockwise. */
function unwind(geometry: Geometry): Geometry {
  if (geometry.type === "Polygon")
    return { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.toReversed()) };
  if (geometry.type === "MultiPolygon")
    return {
      ...geometry,
      coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.toReversed())),
    };
  return geometry;
}

/** The web Mercator projection of a frame: the same as the map's, so that one can take over from the other. */
export function projectFrame({ camera, width, height }: Frame): Projector {
  const projection = geoMercator()
    .center([camera.lon, camera.lat])
    .scale((512 * 2 ** camera.zoom) / (2 * Math.PI))
    .translate([width / 2, height / 2])
    .precision(0);
  const path: GeoPath = geoPath(projection).digits(1);
  return {
    point: (position) => projection([position[0] ?? 0, position[1] ?? 0]) ?? [0, 0],
    path: (geometry) => path(unwind(geometry)) ?? "",
    pixels: (metres) => metres / metresPerPixel(camera),
  };
}
