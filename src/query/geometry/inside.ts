import type { Shape } from "./shape.ts";

/** The segments of an area sorted into horizontal bands, so that a ray meets only those of its own band. */
interface Bands {
  readonly south: number;
  readonly perMetre: number;
  readonly last: number;
  /** Where the segments of each band begin in `segments`. */
  readonly starts: Int32Array;
  readonly segments: Int32Array;
}

const known = new WeakMap<Shape, Bands>();

function bandsOf(shape: Shape): Bands {
  const found = known.get(shape);
  if (found) return found;
  const { lines, parts, box } = shape;
  const count = Math.min(2048, Math.max(1, parts.length >> 1));
  const perMetre = count / Math.max(1e-9, box[3] - box[1]);
  const last = count - 1;
  const at = (y: number): number => Math.min(last, Math.max(0, Math.floor((y - box[1]) * perMetre)));
  const starts = new Int32Array(count + 1);
  const span = (i: number): readonly [number, number] => {
    const y0 = lines[4 * i + 1] ?? 0;
    const y1 = lines[4 * i + 3] ?? 0;
    return y0 < y1 ? [at(y0), at(y1)] : [at(y1), at(y0)];
  };
  for (let i = 0; i < parts.length; i += 1) {
    const [from, to] = span(i);
    for (let band = from; band <= to; band += 1) starts[band + 1] = (starts[band + 1] ?? 0) + 1;
  }
  for (let band = 0; band < count; band += 1)
    starts[band + 1] = (starts[band + 1] ?? 0) + (starts[band] ?? 0);
  const next = starts.slice();
  const segments = new Int32Array(starts[count] ?? 0);
  for (let i = 0; i < parts.length; i += 1) {
    const [from, to] = span(i);
    for (let band = from; band <= to; band += 1) {
      const place = next[band] ?? 0;
      segments[place] = i;
      next[band] = place + 1;
    }
  }
  const bands = { south: box[1], perMetre, last, starts, segments };
  known.set(shape, bands);
  return bands;
}

/**
 * Whether a point (metres of the shape's plane) lies in an area: within an odd number of rings of one of its
 * parts, so holes are outside, both wings of a bowtie inside, and where parts overlap inside too. On an edge the
 * answer is either; ask for the distance to the edge as well.
 */
export function inside(shape: Shape, x: number, y: number): boolean {
  const { box, lines, parts } = shape;
  if (shape.dim !== 2 || x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false;
  const { south, perMetre, last, starts, segments } = bandsOf(shape);
  const band = Math.min(last, Math.max(0, Math.floor((y - south) * perMetre)));
  const end = starts[band + 1] ?? 0;
  let part = -1;
  let odd = false;
  for (let k = starts[band] ?? 0; k < end; k += 1) {
    const i = segments[k] as number;
    const own = parts[i] as number;
    if (own !== part) {
      if (odd) return true;
      part = own;
    }
    const y0 = lines[4 * i + 1] as number;
    const y1 = lines[4 * i + 3] as number;
    if (y0 > y === y1 > y) continue;
    const x0 = lines[4 * i] as number;
    if (x < x0 + ((y - y0) / (y1 - y0)) * ((lines[4 * i + 2] as number) - x0)) odd = !odd;
  }
  return odd;
}
