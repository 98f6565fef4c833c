import { segmentIndex } from "./segments.ts";
import type { Box, Shape } from "./shape.ts";

/** A segment that rises from (x0, y0) to (x1, y1) and belongs to a part of the first or the second area. */
interface Rise {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly part: number;
  readonly first: boolean;
}

/** The segments of an area as far as a box needs them: what lies west of it is pressed to its western side. */
function risesIn(area: Shape, [west, south, east, north]: Box, first: boolean): Rise[] {
  const { lines, parts, box } = area;
  const rises: Rise[] = [];
  for (const i of segmentIndex(area)?.search(box[0], south, east, north) ?? parts.keys()) {
    let [x0, y0, x1, y1] = lines.subarray(4 * i, 4 * i + 4) as unknown as [number, number, number, number];
    if (y0 > y1) [x0, y0, x1, y1] = [x1, y1, x0, y0];
    if (y1 <= south || y0 >= north || y0 === y1) continue;
    const slope = (x1 - x0) / (y1 - y0);
    if (y0 < south) [x0, y0] = [x0 + (south - y0) * slope, south];
    if (y1 > north) [x1, y1] = [x1 + (north - y1) * slope, north];
    const cuts = [west, east]
      .filter((x) => Math.min(x0, x1) < x && x < Math.max(x0, x1))
      .map((x) => y0 + (x - x0) / slope)
      .sort((p, q) => p - q);
    const part = parts[i] as number;
    const press = (x: number): number => Math.min(east, Math.max(west, x));
    let [x, y] = [x0, y0];
    for (const to of [...cuts, y1]) {
      const tox = to === y1 ? x1 : x0 + (to - y0) * slope;
      if (to > y) rises.push({ x0: press(x), y0: y, x1: press(tox), y1: to, part, first });
      [x, y] = [tox, to];
    }
  }
  return rises;
}

const xAt = (r: Rise, y: number): number => r.x0 + ((y - r.y0) / (r.y1 - r.y0)) * (r.x1 - r.x0);

/** Heights at which segments change places between the floor and the ceiling of a slab. */
function crossings(ordered: readonly Rise[], floor: number, ceiling: number): number[] {
  const low = ordered.map((r) => xAt(r, floor));
  const high = ordered.map((r) => xAt(r, ceiling));
  if (high.every((x, k) => k === 0 || x >= (high[k - 1] as number))) return [];
  const found: number[] = [];
  for (let i = 0; i < ordered.length; i += 1)
    for (let j = i + 1; j < ordered.length; j += 1) {
      const below = (low[j] as number) - (low[i] as number);
      const above = (high[j] as number) - (high[i] as number);
      if (below > 0 && above < 0) found.push(floor + ((ceiling - floor) * below) / (below - above));
    }
  return found.sort((p, q) => p - q);
}

/** The width that both areas (or the only one) cover at height `y`. */
function widthAt(active: readonly Rise[], y: number, both: boolean): number {
  const ordered = active.map((r) => ({ x: xAt(r, y), r })).sort((p, q) => p.x - q.x);
  const odd = [new Set<number>(), new Set<number>()] as const;
  let width = 0;
  let last = 0;
  for (const { x, r } of ordered) {
    if (odd[0].size > 0 && (!both || odd[1].size > 0)) width += x - last;
    const parts = odd[r.first ? 0 : 1];
    if (!parts.delete(r.part)) parts.add(r.part);
    last = x;
  }
  return width;
}

/**
 * The area in m² that two areas of one plane have in common, or that the one has within `box`. A sweep over the
 * slabs between vertices and crossings: in a slab nothing crosses, so what is common is trapezia, whose area is
 * the width in the middle times the height. Nothing is built and nothing can fail to close: equal, touching
 * and nearly equal edges, bowties, holes and overlapping parts need no case of their own.
 */
export function commonArea(a: Shape, b: Shape | undefined, box: Box): number {
  const rises = [...risesIn(a, box, true), ...(b ? risesIn(b, box, false) : [])].sort((p, q) => p.y0 - q.y0);
  const heights = [...new Set(rises.flatMap((r) => [r.y0, r.y1]))].sort((p, q) => p - q);
  let area = 0;
  let active: Rise[] = [];
  let next = 0;
  for (const [k, floor] of heights.entries()) {
    const ceiling = heights[k + 1];
    if (ceiling === undefined) break;
    active = active.filter((r) => r.y1 > floor);
    for (let r = rises[next]; r && r.y0 <= floor; r = rises[next]) {
      active.push(r);
      next += 1;
    }
    active.sort((p, q) => xAt(p, floor) - xAt(q, floor) || xAt(p, ceiling) - xAt(q, ceiling));
    const stops = [floor, ...crossings(active, floor, ceiling), ceiling];
    for (const [s, top] of stops.slice(1).entries()) {
      const bottom = stops[s] as number;
      area += (top - bottom) * widthAt(active, (bottom + top) / 2, b !== undefined);
    }
  }
  return area;
}
