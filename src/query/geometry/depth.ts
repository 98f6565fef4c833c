import { inside } from "./inside.ts";
import { nearestSegment } from "./segments.ts";
import { type Box, boxesMeet, type Shape } from "./shape.ts";

/** How exact a depth is: it may be less than the true one by this many metres plus a thousandth of it. */
export const slack = { metres: 0.25, share: 0.001 } as const;

/** How many places are looked at before the search is content with the deepest so far, which is still sound. */
const patience = 6000;

/** Metres from a point to the edge of an area, below 0 outside. It changes by at most 1 m per metre. */
export function depthAt(area: Shape, x: number, y: number): number {
  const { distance } = nearestSegment(area, x, y);
  return inside(area, x, y) ? distance : -distance;
}

interface Search {
  best: number;
  left: number;
}

const promises = ({ best }: Search, most: number): boolean =>
  most > best + slack.metres + slack.share * best && most > 0;

/** Looks along the segments of `a` for the place that is deepest in `b`, halving those that may hold a deeper one. */
function alongEdges(a: Shape, b: Shape, search: Search): void {
  const open: [x0: number, y0: number, x1: number, y1: number, reach: number][] = [];
  const add = (x0: number, y0: number, x1: number, y1: number): void => {
    if (!boxesMeet([Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)], b.box)) return;
    search.left -= 1;
    const depth = depthAt(b, (x0 + x1) / 2, (y0 + y1) / 2);
    const most = depth + Math.hypot(x1 - x0, y1 - y0) / 2;
    if (depth > search.best) search.best = depth;
    if (promises(search, most)) open.push([x0, y0, x1, y1, most]);
  };
  for (let i = 0; i < a.lines.length; i += 4)
    add(a.lines[i] as number, a.lines[i + 1] as number, a.lines[i + 2] as number, a.lines[i + 3] as number);
  open.sort((p, q) => p[4] - q[4]);
  for (let next = open.pop(); next && search.left > 0; next = open.pop()) {
    const [x0, y0, x1, y1, most] = next;
    if (!promises(search, most)) continue;
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    add(x0, y0, x, y);
    add(x, y, x1, y1);
  }
}

/** Looks through a box for the place inside `a` that is deepest in `b`, quartering the cells that may hold it. */
function throughCells(a: Shape | undefined, b: Shape, box: Box, search: Search): void {
  let size = Math.min(box[2] - box[0], box[3] - box[1]);
  if (!(size > 0)) return;
  // long boxes are cut into squares, but never into more of them than patience allows
  size = Math.max(size, (box[2] - box[0]) / 32, (box[3] - box[1]) / 32);
  let cells: [x: number, y: number][] = [];
  for (let x = box[0]; x < box[2]; x += size)
    for (let y = box[1]; y < box[3]; y += size) cells.push([x + size / 2, y + size / 2]);
  while (cells.length > 0 && search.left > 0) {
    const reach = size * Math.SQRT1_2;
    const kept: [x: number, y: number, most: number][] = [];
    for (const [x, y] of cells) {
      search.left -= 1;
      const depth = depthAt(b, x, y);
      if (!promises(search, depth + reach)) continue;
      const own = a ? depthAt(a, x, y) : 0;
      if (own < -reach) continue;
      if (own >= 0 && depth > search.best) search.best = depth;
      kept.push([x, y, depth + reach]);
    }
    const quarter = size / 4;
    cells = kept
      .filter(([, , most]) => promises(search, most))
      .flatMap(([x, y]): [number, number][] => [
        [x - quarter, y - quarter],
        [x + quarter, y - quarter],
        [x - quarter, y + quarter],
        [x + quarter, y + quarter],
      ]);
    size /= 2;
  }
}

/** How many edges of an area are used as starts. */
const starts = 32;

/**
 * Looks from the middles of edges of `b` straight inwards to where another edge comes as near: the deepest places of
 * long and narrow areas, which cells find only late.
 */
function fromEdges(a: Shape | undefined, b: Shape, search: Search): void {
  const { lines, parts } = b;
  const stride = Math.max(1, Math.floor(parts.length / starts));
  for (let i = 0; i < parts.length; i += stride) {
    const [x0, y0, x1, y1] = lines.subarray(4 * i, 4 * i + 4) as unknown as [number, number, number, number];
    const [x, y, length] = [(x0 + x1) / 2, (y0 + y1) / 2, Math.hypot(x1 - x0, y1 - y0)];
    if (length === 0) continue;
    for (const side of [-1, 1]) {
      const [nx, ny] = [(side * (y1 - y0)) / length, (side * (x0 - x1)) / length];
      const free = (t: number): boolean => depthAt(b, x + t * nx, y + t * ny) >= t * (1 - 1e-9) - 1e-6;
      let [low, high] = [0, Math.max(1, search.best)];
      if (!free(high)) {
        // it must be deeper than the best so far to be of use
        if (search.best >= 1) continue;
      } else {
        while (free(high)) [low, high] = [high, high * 2];
      }
      while (high - low > slack.metres / 4) {
        const t = (low + high) / 2;
        if (free(t)) low = t;
        else high = t;
      }
      const [px, py] = [x + low * nx, y + low * ny];
      if (a && !inside(a, px, py)) continue;
      search.best = Math.max(search.best, depthAt(b, px, py));
    }
  }
}

const poles = new WeakMap<Shape, number>();

/** Metres from the edge of the deepest place of an area. */
export function deepest(area: Shape): number {
  const found = poles.get(area);
  if (found !== undefined) return found;
  const search = { best: 0, left: patience };
  fromEdges(undefined, area, search);
  throughCells(undefined, area, area.box, search);
  poles.set(area, search.best);
  return search.best;
}

/**
 * How deep in metres the deepest point of `a` lies inside the area `b`: 0 where none does. A sound lower bound of
 * the true depth, less than it by at most `slack` unless the search ran out of patience. Branch and bound on the
 * distance to the edge, which cannot change faster than the place does (as in Mapbox's polylabel).
 */
export function depthOf(a: Shape, b: Shape): number {
  if (b.dim !== 2 || !boxesMeet(a.box, b.box)) return 0;
  const search = { best: 0, left: patience };
  alongEdges(a, b, search);
  if (a.dim === 2 && deepest(b) > search.best) {
    search.left = patience;
    const box: Box = [
      Math.max(a.box[0], b.box[0]),
      Math.max(a.box[1], b.box[1]),
      Math.min(a.box[2], b.box[2]),
      Math.min(a.box[3], b.box[3]),
    ];
    fromEdges(a, b, search);
    throughCells(a, b, box, search);
  }
  return search.best;
}
