import { type GeoPath, geoMercator, geoPath, geoTransform } from "d3";
import type { Geometry, Position } from "geojson";
import { type Camera, metresPerPixel } from "../core/camera.ts";
import type { Box } from "./hatch.ts";

/** What a sheet shows: a camera and a size in CSS pixels. */
export interface Frame {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** Pixels of a lon/lat on paper, which has another projection than the screen; `camera` then tells how near it is. */
  readonly plane?: (lon: number, lat: number) => readonly [x: number, y: number];
}

/** Projects lon/lat into a frame. */
export interface Projector {
  readonly point: (position: Position) => readonly [number, number];
  /** SVG path data, to a tenth of a pixel. */
  readonly path: (geometry: Geometry) => string;
  /** The box round the part of a geometry that is in the frame. */
  readonly box: (geometry: Geometry) => Box;
  /** Pixels for metres on the ground. */
  readonly pixels: (metres: number) => number;
  /** True where the frame is paper: what is drawn stays lines there, and labels keep within its edge. */
  readonly paper: boolean;
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

/** A projection of the frame's own, in which every edge is straight. */
function planePath(plane: NonNullable<Frame["plane"]>): GeoPath {
  const stream = geoTransform({
    point(lon, lat) {
      this.stream.point(...plane(lon, lat));
    },
  });
  return geoPath(stream).digits(1);
}

/** The projection of a frame: the web Mercator of the map, so that one can take over from the other, or its own. */
export function projectFrame({ camera, width, height, plane }: Frame): Projector {
  const projection = geoMercator()
    .center([camera.lon, camera.lat])
    .scale((512 * 2 ** camera.zoom) / (2 * Math.PI))
    .translate([width / 2, height / 2])
    .precision(0);
  const path = plane ? planePath(plane) : geoPath(projection).digits(1);
  const wound = plane ? (geometry: Geometry) => geometry : unwind;
  return {
    point: ([lon = 0, lat = 0]) => (plane ? plane(lon, lat) : (projection([lon, lat]) ?? [0, 0])),
    path: (geometry) => path(wound(geometry)) ?? "",
    box: (geometry) => {
      const [[left, top], [right, bottom]] = path.bounds(wound(geometry));
      return [Math.max(0, left), Math.max(0, top), Math.min(width, right), Math.min(height, bottom)];
    },
    pixels: (metres) => metres / metresPerPixel(camera),
    paper: plane !== undefined,
  };
}
