import { distanceBetween } from "./distance.ts";
import { footOn, nearestSegment } from "./segments.ts";
import { type Shape, shapeOfLines } from "./shape.ts";

/** Where along a line something lies, in metres from the line's start. */
export interface Chainage {
  /** First and last place of the line from which it is within reach. */
  readonly from: number;
  readonly to: number;
  /** Where the line comes nearest to it, the first such place. */
  readonly nearest: number;
}

/** The length of the line up to the start of each segment, and its whole length at the end; metres. */
export function milesOf({ lines }: Shape): number[] {
  const miles = [0];
  for (let i = 0; i < lines.length; i += 4) {
    const dx = (lines[i + 2] as number) - (lines[i] as number);
    const dy = (lines[i + 3] as number) - (lines[i + 1] as number);
    miles.push((miles.at(-1) ?? 0) + Math.hypot(dx, dy));
  }
  return miles;
}

/** Steps of the search along a line: no finer than a metre, no more than 4,000. */
const finest = 1;
const most = 4000;

/**
 * Where along a line a shape lies, all in one plane: from where to where the line is within `reach` metres of it,
 * and where nearest, exact to a metre or a 4,000th of the line. Null where it is nowhere within reach. The distance
 * changes by at most a metre per metre of line, so far stretches are leapt over.
 */
export function chainageOf(line: Shape, shape: Shape, reach: number): Chainage | null {
  const miles = milesOf(line);
  const length = miles.at(-1) ?? 0;
  const step = Math.max(finest, length / most);
  let from: number | null = null;
  let to = 0;
  let nearest = { at: 0, distance: Number.POSITIVE_INFINITY };
  let i = 0;
  for (let at = 0; ; ) {
    while (i < line.parts.length - 1 && (miles[i + 1] ?? length) < at) i += 1;
    const start = miles[i] ?? 0;
    const share = Math.min(1, (at - start) / ((miles[i + 1] ?? length) - start || 1));
    const x =
      (line.lines[4 * i] as number) +
      share * ((line.lines[4 * i + 2] as number) - (line.lines[4 * i] as number));
    const y =
      (line.lines[4 * i + 1] as number) +
      share * ((line.lines[4 * i + 3] as number) - (line.lines[4 * i + 1] as number));
    const distance = distanceBetween(shapeOfLines(0, [x, y, x, y], [0]), shape);
    if (distance < nearest.distance) nearest = { at, distance };
    if (distance <= reach) {
      from ??= at;
      to = at;
    }
    if (at >= length) break;
    // within reach a place nearer than the nearest so far is looked for in steps; beyond it, leap
    at = Math.min(length, at + Math.max(step, distance - reach));
  }
  // a point's nearest place can be told exactly
  if (shape.dim === 0 && shape.parts.length === 1) {
    const [x = 0, y = 0] = shape.lines;
    const { i: k } = nearestSegment(line, x, y);
    const foot = footOn(line, k, x, y);
    nearest = {
      at: (miles[k] ?? 0) + foot.share * ((miles[k + 1] ?? 0) - (miles[k] ?? 0)),
      distance: foot.distance,
    };
    if (foot.distance <= reach) from = Math.min(from ?? nearest.at, nearest.at);
    to = Math.max(to, from === null ? 0 : nearest.at);
  }
  return from === null ? null : { from, to, nearest: nearest.at };
}
