import Flatbush from "flatbush";
import type { Shape } from "./shape.ts";

/** Below this number of segments a plain loop is quicker than an index. */
const few = 24;

const known = new WeakMap<Shape, Flatbush>();

/** The index over the boxes of a shape's segments, made when it is first asked for; undefined where a loop does. */
export function segmentIndex(shape: Shape): Flatbush | undefined {
  const { lines, parts } = shape;
  if (parts.length < few) return undefined;
  const found = known.get(shape);
  if (found) return found;
  const index = new Flatbush(parts.length);
  for (let i = 0; i < lines.length; i += 4) {
    const x0 = lines[i] as number;
    const y0 = lines[i + 1] as number;
    const x1 = lines[i + 2] as number;
    const y1 = lines[i + 3] as number;
    index.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  index.finish();
  known.set(shape, index);
  return index;
}

/** The nearest point of a segment to a point, and the distance to it, all in metres of one plane. */
export interface Foot {
  readonly x: number;
  readonly y: number;
  /** Share of the way from the segment's start to its end, 0 to 1. */
  readonly share: number;
  readonly distance: number;
}

/** The foot of a point on segment `i` of a shape. */
export function footOn({ lines }: Shape, i: number, x: number, y: number): Foot {
  const x0 = lines[4 * i] as number;
  const y0 = lines[4 * i + 1] as number;
  const dx = (lines[4 * i + 2] as number) - x0;
  const dy = (lines[4 * i + 3] as number) - y0;
  const length2 = dx * dx + dy * dy;
  const share = length2 > 0 ? Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length2)) : 0;
  const fx = x0 + share * dx;
  const fy = y0 + share * dy;
  return { x: fx, y: fy, share, distance: Math.hypot(x - fx, y - fy) };
}

/** The least distance in metres between a point and segment `i` of a shape. */
export function reachTo({ lines }: Shape, i: number, x: number, y: number): number {
  const x0 = lines[4 * i] as number;
  const y0 = lines[4 * i + 1] as number;
  const dx = (lines[4 * i + 2] as number) - x0;
  const dy = (lines[4 * i + 3] as number) - y0;
  const length2 = dx * dx + dy * dy;
  const along = length2 > 0 ? ((x - x0) * dx + (y - y0) * dy) / length2 : 0;
  const share = along < 0 ? 0 : along > 1 ? 1 : along;
  const ex = x - x0 - share * dx;
  const ey = y - y0 - share * dy;
  return Math.sqrt(ex * ex + ey * ey);
}

/** The segment of a shape that is nearest to a point, and its distance in metres. */
export function nearestSegment(
  shape: Shape,
  x: number,
  y: number,
): { readonly i: number; readonly distance: number } {
  const index = segmentIndex(shape);
  const first = index?.neighbors(x, y, 1)[0] ?? 0;
  let best = { i: first, distance: reachTo(shape, first, x, y) };
  const d = best.distance;
  const others = index?.search(x - d, y - d, x + d, y + d) ?? shape.parts.keys();
  for (const i of others) {
    const distance = reachTo(shape, i, x, y);
    if (distance < best.distance) best = { i, distance };
  }
  return best;
}
