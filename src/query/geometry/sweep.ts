import { risesIn } from "./rises.ts";
import type { Box, Shape } from "./shape.ts";

/** The segments that cross a slab, from west to east in its middle, and where they are at its floor and ceiling. */
interface Slab {
  readonly of: number[];
  readonly floor: number[];
  readonly ceiling: number[];
}

/** Sorts a slab by the middles of its segments; it is nearly sorted already, so by insertion. */
function arrange({ of, floor, ceiling }: Slab): void {
  for (let k = 1; k < of.length; k += 1) {
    const one = of[k] as number;
    const low = floor[k] as number;
    const high = ceiling[k] as number;
    let j = k - 1;
    for (; j >= 0 && (floor[j] as number) + (ceiling[j] as number) > low + high; j -= 1) {
      of[j + 1] = of[j] as number;
      floor[j + 1] = floor[j] as number;
      ceiling[j + 1] = ceiling[j] as number;
    }
    of[j + 1] = one;
    floor[j + 1] = low;
    ceiling[j + 1] = high;
  }
}

/** Whether the segments keep their order from floor to ceiling. */
function ordered({ floor, ceiling }: Slab): boolean {
  for (let k = 1; k < floor.length; k += 1)
    if (
      (floor[k] as number) < (floor[k - 1] as number) ||
      (ceiling[k] as number) < (ceiling[k - 1] as number)
    )
      return false;
  return true;
}

/** Shares of the height of a slab at which two of its segments change places, ascending. */
function crossings({ floor, ceiling }: Slab): number[] {
  const found: number[] = [];
  for (let i = 0; i < floor.length; i += 1)
    for (let j = i + 1; j < floor.length; j += 1) {
      const low = (floor[j] as number) - (floor[i] as number);
      const high = (ceiling[j] as number) - (ceiling[i] as number);
      if ((low > 0 && high < 0) || (low < 0 && high > 0)) found.push(low / (low - high));
    }
  return found.sort((p, q) => p - q);
}

/**
 * The area in m² that two areas of one plane have in common, or that the one has, within `box`. A sweep over the
 * slabs between vertices and crossings: in a slab nothing crosses, so what is common is trapezia, whose area is
 * the width in the middle times the height. Nothing is built and nothing can fail to close: equal, touching
 * and nearly equal edges, bowties, holes and overlapping parts need no case of their own.
 */
export function commonArea(a: Shape, b: Shape | undefined, box: Box): number {
  const one = risesIn(a, box);
  const other = b ? risesIn(b, box) : undefined;
  const ends = other ? one.ends.concat(other.ends) : one.ends;
  const parts = other ? one.parts.concat(other.parts) : one.parts;
  const firsts = one.parts.length;
  const odd = new Uint8Array(2 * (parts.reduce((most, part) => Math.max(most, part), 0) + 1));
  const slab: Slab = { of: [], floor: [], ceiling: [] };

  const place = (floor: number, ceiling: number): void => {
    for (let k = 0; k < slab.of.length; k += 1) {
      const i = 4 * (slab.of[k] as number);
      const y0 = ends[i + 1] as number;
      const slope = ((ends[i + 2] as number) - (ends[i] as number)) / ((ends[i + 3] as number) - y0);
      slab.floor[k] = (ends[i] as number) + (floor - y0) * slope;
      slab.ceiling[k] = (ends[i] as number) + (ceiling - y0) * slope;
    }
    slab.floor.length = slab.of.length;
    slab.ceiling.length = slab.of.length;
    arrange(slab);
  };
  const width = (): number => {
    let sum = 0;
    let last = 0;
    let inFirst = 0;
    let inSecond = b ? 0 : 1;
    for (let k = 0; k < slab.of.length; k += 1) {
      const i = slab.of[k] as number;
      const x = ((slab.floor[k] as number) + (slab.ceiling[k] as number)) / 2;
      if (inFirst > 0 && inSecond > 0) sum += x - last;
      const first = i < firsts;
      const own = 2 * (parts[i] as number) + (first ? 0 : 1);
      const turn = odd[own] === 1 ? -1 : 1;
      odd[own] = turn === 1 ? 1 : 0;
      if (first) inFirst += turn;
      else inSecond += turn;
      last = x;
    }
    // what closes it lies east of the box
    if (inFirst > 0 && inSecond > 0) sum += box[2] - last;
    for (const i of slab.of) odd[2 * (parts[i] as number) + (i < firsts ? 0 : 1)] = 0;
    return sum;
  };

  const order = Array.from(parts.keys()).sort(
    (p, q) => (ends[4 * p + 1] as number) - (ends[4 * q + 1] as number),
  );
  const heights = new Float64Array(parts.length * 2);
  for (let k = 0; k < heights.length; k += 1) heights[k] = ends[2 * k + 1] as number;
  heights.sort();
  let area = 0;
  let next = 0;
  for (let k = 0; k + 1 < heights.length; k += 1) {
    const floor = heights[k] as number;
    const ceiling = heights[k + 1] as number;
    if (floor === ceiling) continue;
    let kept = 0;
    for (const i of slab.of)
      if ((ends[4 * i + 3] as number) > floor) {
        slab.of[kept] = i;
        kept += 1;
      }
    slab.of.length = kept;
    for (; next < order.length && (ends[4 * (order[next] as number) + 1] as number) <= floor; next += 1)
      slab.of.push(order[next] as number);
    place(floor, ceiling);
    if (ordered(slab)) {
      area += (ceiling - floor) * width();
      continue;
    }
    let bottom = floor;
    for (const share of [...crossings(slab), 1]) {
      const top = share === 1 ? ceiling : floor + share * (ceiling - floor);
      place(bottom, top);
      area += (top - bottom) * width();
      bottom = top;
    }
  }
  return area;
}
