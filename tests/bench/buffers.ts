import { featureCollection, intersect, polygon as turfPolygon } from "@turf/turf";
import type { Position } from "geojson";
import initGeosJs from "geos-wasm";
import { geojsonToGeosGeom } from "geos-wasm/helpers";
import { commonSize } from "../../src/query/geometry/overlap.ts";
import type { Plane } from "../../src/query/geometry/plane.ts";
import { shapeOf } from "../../src/query/geometry/shape.ts";
import { random } from "../fixtures/random.ts";
import { intersection, read } from "../fixtures/rival.ts";
import { median, ms, type Row, timed, times } from "./time.ts";

const buffers = 300;
const vertices = 4_589;

/** The work is given in metres to all engines alike. */
const metric: Plane = { centre: [0, 0], forward: (x, y) => [x, y], inverse: (x, y) => [x, y] };

const closed = (ring: Position[]): Position[][] => [[...ring, ring[0] ?? []]];

function redLine(next: () => number): Position[][] {
  const waves = Array.from({ length: 9 }, (_, k) => [2 ** k, 5_000 / 1.7 ** k, next() * 7] as const);
  return closed(
    Array.from({ length: vertices }, (_, k): Position => {
      const turn = (k / vertices) * 2 * Math.PI;
      const r =
        25_000 + waves.reduce((sum, [often, high, at]) => sum + high * Math.sin(often * turn + at), 0);
      return [r * Math.cos(turn), r * Math.sin(turn)];
    }),
  );
}

function circle(next: () => number): Position[][] {
  const turn = next() * 2 * Math.PI;
  const [far, radius] = [25_000 + 8_000 * (next() - 0.5), 300 + 1_700 * next()];
  return closed(
    Array.from({ length: 64 }, (_, k): Position => {
      const at = (k / 64) * 2 * Math.PI;
      return [far * Math.cos(turn) + radius * Math.cos(at), far * Math.sin(turn) + radius * Math.sin(at)];
    }),
  );
}

function ringArea(rings: readonly (readonly Position[])[]): number {
  const twice = (ring: readonly Position[]): number =>
    ring
      .slice(1)
      .reduce((sum, [x = 0, y = 0], k) => sum + (ring[k]?.[0] ?? 0) * y - x * (ring[k]?.[1] ?? 0), 0);
  return rings.reduce((sum, ring, k) => sum + (k === 0 ? 1 : -1) * Math.abs(twice(ring) / 2), 0);
}

function farthest(ours: readonly number[], theirs: readonly number[]): number {
  return Math.max(...ours.map((area, k) => Math.abs(area - (theirs[k] ?? 0)) / Math.max(1, theirs[k] ?? 0)));
}

/** The middle time of five runs, for the quick ones as for ours. */
const settled = (run: () => number[]): { ms: number; gave: readonly number[] } => ({
  gave: run(),
  ms: median(run, 5),
});

/** Areas of 300 buffers in a red line of 4,589 vertices, beside turf, JSTS and GEOS on the same coordinates. */
export async function benchBuffers(): Promise<Row[]> {
  const next = random(2);
  const line = redLine(next);
  const circles = Array.from({ length: buffers }, () => circle(next));
  const ask = (): number[] => {
    const red = shapeOf({ type: "Polygon", coordinates: line }, metric);
    return circles.map((coordinates) => commonSize(shapeOf({ type: "Polygon", coordinates }, metric), red));
  };
  const ours = ask();
  const own = median(ask, 5);

  const naive = timed(() =>
    circles.map((coordinates) => {
      const shape = intersect(featureCollection([turfPolygon(coordinates), turfPolygon(line)]))?.geometry;
      if (!shape) return 0;
      const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
      return polygons.reduce((sum, rings) => sum + ringArea(rings), 0);
    }),
  );
  const jsts = settled(() => {
    const red = read({ type: "Polygon", coordinates: line });
    return circles.map((coordinates) => intersection(read({ type: "Polygon", coordinates }), red).getArea());
  });
  const geos = await initGeosJs();
  const wasm = settled(() => {
    const red = geojsonToGeosGeom({ type: "Polygon", coordinates: line }, geos);
    const place = geos.Module._malloc(8);
    return circles.map((coordinates) => {
      const one = geojsonToGeosGeom({ type: "Polygon", coordinates }, geos);
      const common = geos.GEOSIntersection(one, red);
      geos.GEOSArea(common, place);
      const area: number = geos.Module.getValue(place, "double");
      geos.GEOSGeom_destroy(one);
      geos.GEOSGeom_destroy(common);
      return area;
    });
  });
  const work = `areas of ${buffers} buffers ∩ a red line of ${vertices.toLocaleString("en")} vertices`;
  const row = (name: string, rival: { ms: number; gave: readonly number[] }, must: string): Row => ({
    work,
    ours: ms(own),
    rival: `${name}: ${ms(rival.ms)}`,
    ratio: `${times(rival.ms, own)}, areas differ by at most ${farthest(ours, rival.gave).toExponential(0)}`,
    must,
  });
  return [
    row("naive turf", naive, "≥ 50×, areas to 1e-6"),
    row("jsts", jsts, "≥ 3×"),
    row("geos-wasm", wasm, "≥ 3×"),
  ];
}
