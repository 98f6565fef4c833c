import jsts from "@turf/jsts";
import type { Geometry, Position } from "geojson";
import { deepest } from "./depth.ts";
import type { Plane } from "./plane.ts";
import { type Shape, shapeOfLines } from "./shape.ts";
import { simplified } from "./simplify.ts";

const { BufferOp, GeoJSONReader, GeoJSONWriter } = jsts;

/** Segments of a quarter circle: a round corner falls short of the circle by at most 0.12 %, a rough one by 0.5 %. */
const quarter = { fine: 16, rough: 8 } as const;

type Rings = readonly (readonly Position[])[];

/** The shape as GeoJSON in metres of its plane: rings are chained again as they were made. */
function written({ dim, lines, parts }: Shape, loss: number): Geometry {
  const chains: { part: number; chain: Position[] }[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const [x0, y0, x1, y1] = lines.subarray(4 * i, 4 * i + 4) as unknown as [number, number, number, number];
    const part = parts[i] as number;
    const open = chains.at(-1);
    const end = open?.chain.at(-1);
    const closed =
      dim === 2 &&
      open &&
      open.chain.length > 2 &&
      end?.[0] === open.chain[0]?.[0] &&
      end?.[1] === open.chain[0]?.[1];
    if (open && open.part === part && !closed && end?.[0] === x0 && end[1] === y0) open.chain.push([x1, y1]);
    else
      chains.push({
        part,
        chain: [
          [x0, y0],
          [x1, y1],
        ],
      });
  }
  if (dim === 0) return { type: "MultiPoint", coordinates: chains.map(({ chain }) => chain[0] ?? []) };
  const fewer = (chain: readonly Position[]): Position[] => [...(loss > 0 ? simplified(chain, loss) : chain)];
  if (dim === 1) return { type: "MultiLineString", coordinates: chains.map(({ chain }) => fewer(chain)) };
  const polygons = new Map<number, Position[][]>();
  for (const { part, chain } of chains) polygons.set(part, [...(polygons.get(part) ?? []), fewer(chain)]);
  const coordinates = [...polygons.values()]
    .map((rings) => rings.filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
  return { type: "MultiPolygon", coordinates };
}

function polygonsOf(geometry: Geometry): Rings[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : [];
  const all = geometry.type === "MultiPolygon" ? geometry.coordinates : polygons;
  // an empty result comes as a polygon of an empty ring
  return all.filter(([shell]) => shell && shell.length > 3);
}

/**
 * The polygons (metres of the plane) of all points within `metres` of a shape, or, below 0, of the points of an
 * area that lie deeper in it than that. JSTS's buffer, here in metres: turf's own works on a sphere, up to 0.2 % off.
 * Rough ones are made of a shape that is simplified by `loss` metres first.
 */
function buffered(shape: Shape, metres: number, loss = 0): Rings[] {
  const engine = new GeoJSONReader().read(written(shape, loss));
  const corners = loss > 0 ? quarter.rough : quarter.fine;
  return polygonsOf(new GeoJSONWriter().write(BufferOp.bufferOp(engine, metres, corners)));
}

const grown = new WeakMap<Shape, Map<number, Shape | null>>();

/** Share of the distance by which a shape is simplified before: wide buffers of many vertices take JSTS seconds. */
const lossOf = (wide: number): number => (wide > 2_000 ? 0.04 : 0.015);

/**
 * The shape grown by `metres` (eroded below 0), or null where nothing is left. It errs to the safe side: a grown
 * shape holds all that it must, an eroded one nothing that it must not. For that it is moved by up to 4.6 % more, up
 * to 7 % above 2 km: by what it loses when simplified, 1 % by which JSTS simplifies again, 0.5 % for rough corners,
 * the rest in three digits so that shapes can be remembered.
 */
export function grow(shape: Shape, metres: number): Shape | null {
  if (metres === 0) return shape;
  const wide = Math.abs(metres);
  // what is nowhere that deep is gone; to call a little more gone is safe
  if (metres < 0 && (shape.dim !== 2 || wide > 0.5 + 1.005 * deepest(shape))) return null;
  const digits = 10 ** (Math.floor(Math.log10(wide)) - 2);
  const safe = Math.sign(metres) * Math.ceil((wide * (1.021 + lossOf(wide))) / digits) * digits;
  const kept = grown.get(shape) ?? new Map<number, Shape | null>();
  grown.set(shape, kept);
  const found = kept.get(safe);
  if (found !== undefined) return found;
  const lines: number[] = [];
  const parts: number[] = [];
  for (const [part, rings] of buffered(shape, safe, wide * lossOf(wide)).entries())
    for (const ring of rings)
      for (const [k, [x1 = 0, y1 = 0]] of ring.slice(1).entries()) {
        const [x0 = 0, y0 = 0] = ring[k] ?? [];
        lines.push(x0, y0, x1, y1);
        parts.push(part);
      }
  const made = lines.length > 0 ? shapeOfLines(2, lines, parts) : null;
  kept.set(safe, made);
  return made;
}

/** The buffer of a shape by `metres` as a geometry in WGS 84 lon/lat; null where nothing is left. */
export function bufferGeometry(shape: Shape, metres: number, plane: Plane): Geometry | null {
  const coordinates = buffered(shape, metres).map((rings) =>
    rings.map((ring) => ring.map(([x = 0, y = 0]): Position => [...plane.inverse(x, y)])),
  );
  return coordinates.length > 0 ? { type: "MultiPolygon", coordinates } : null;
}
