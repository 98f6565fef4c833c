import { segmentIndex } from "./segments.ts";
import type { Box, Shape } from "./shape.ts";

/** Segments that rise, flat: x and y of the lower end, x and y of the upper end, and the part of the area each is of. */
export interface Rises {
  readonly ends: number[];
  readonly parts: number[];
}

/** Above this number of segments only those near the box are looked at. */
const many = 256;

/** Cuts a rising segment at the sides of a box and gives its pieces, pressed to the sides where they lie beyond. */
function pieces(
  [west, , east]: Box,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  give: (x0: number, y0: number, x1: number, y1: number) => void,
): void {
  const slope = (x1 - x0) / (y1 - y0);
  const [near, far] = x0 <= x1 ? [west, east] : [east, west];
  let [x, y] = [x0, y0];
  for (const side of [near, far]) {
    if (!((x < side && side < x1) || (x > side && side > x1))) continue;
    const at = y0 + (side - x0) / slope;
    if (at > y && at < y1) {
      give(x, y, side, at);
      y = at;
    }
    x = side;
  }
  if (y < y1) give(x, y, x1, y1);
}

/**
 * The segments of an area as far as a sweep through a box needs them. What lies east of the box matters to nobody;
 * of what lies west only where its number is odd, so there whole windings come down to a few upright lines.
 */
export function risesIn(area: Shape, box: Box): Rises {
  const [west, south, east, north] = box;
  const { lines, parts } = area;
  const rises: Rises = { ends: [], parts: [] };
  // the end of one segment is the start of the next: in pairs they cancel, and whole windings with them
  const westward = new Map<number, Set<number>>();
  const near = parts.length > many ? segmentIndex(area)?.search(area.box[0], south, east, north) : undefined;
  const count = near?.length ?? parts.length;
  let part = 0;
  const give = (x0: number, y0: number, x1: number, y1: number): void => {
    if (x0 >= east && x1 >= east) return;
    if (x0 <= west && x1 <= west) {
      const odd = westward.get(part) ?? new Set<number>();
      westward.set(part, odd);
      if (!odd.delete(y0)) odd.add(y0);
      if (!odd.delete(y1)) odd.add(y1);
      return;
    }
    rises.ends.push(x0, y0, x1, y1);
    rises.parts.push(part);
  };
  for (let k = 0; k < count; k += 1) {
    const i = near ? (near[k] as number) : k;
    const up = (lines[4 * i + 1] as number) < (lines[4 * i + 3] as number);
    let x0 = lines[up ? 4 * i : 4 * i + 2] as number;
    let y0 = lines[up ? 4 * i + 1 : 4 * i + 3] as number;
    let x1 = lines[up ? 4 * i + 2 : 4 * i] as number;
    let y1 = lines[up ? 4 * i + 3 : 4 * i + 1] as number;
    if (y1 <= south || y0 >= north || y0 === y1) continue;
    if (x0 >= east && x1 >= east) continue;
    const slope = (x1 - x0) / (y1 - y0);
    if (y0 < south) [x0, y0] = [x0 + (south - y0) * slope, south];
    if (y1 > north) [x1, y1] = [x1 + (north - y1) * slope, north];
    part = parts[i] as number;
    if (Math.min(x0, x1) >= west && Math.max(x0, x1) <= east) give(x0, y0, x1, y1);
    else pieces(box, [x0, y0, x1, y1], give);
  }
  upright(west, westward, rises);
  return rises;
}

/** Turns the odd ends of what lies west into upright lines at `west`. */
function upright(west: number, odd: ReadonlyMap<number, ReadonlySet<number>>, rises: Rises): void {
  for (const [part, ends] of odd) {
    const sorted = [...ends].sort((p, q) => p - q);
    for (let k = 0; k + 1 < sorted.length; k += 2) {
      rises.ends.push(west, sorted[k] as number, west, sorted[k + 1] as number);
      rises.parts.push(part);
    }
  }
}
