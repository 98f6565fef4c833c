import { inside } from "./inside.ts";
import { nearestSegment, reachTo, segmentIndex } from "./segments.ts";
import type { Shape } from "./shape.ts";

/** Twice the signed area of a triangle: above 0 where c lies left of a → b. */
function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** The distance in metres between segment `i` of one shape and segment `j` of another; 0 where they cross. */
function between(a: Shape, i: number, b: Shape, j: number): number {
  const [ax, ay, bx, by] = a.lines.subarray(4 * i, 4 * i + 4) as unknown as [number, number, number, number];
  const [cx, cy, dx, dy] = b.lines.subarray(4 * j, 4 * j + 4) as unknown as [number, number, number, number];
  const crosses =
    turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
    turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0;
  if (crosses) return 0;
  return Math.min(reachTo(a, i, cx, cy), reachTo(a, i, dx, dy), reachTo(b, j, ax, ay), reachTo(b, j, bx, by));
}

/** The least distance in metres between the edges of two shapes (points being their own edge). */
export function edgeDistance(one: Shape, other: Shape): number {
  const [a, b] = one.parts.length <= other.parts.length ? [one, other] : [other, one];
  const index = segmentIndex(b);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < a.parts.length; i += 1) {
    const x0 = a.lines[4 * i] as number;
    const y0 = a.lines[4 * i + 1] as number;
    const x1 = a.lines[4 * i + 2] as number;
    const y1 = a.lines[4 * i + 3] as number;
    const middle = nearestSegment(b, (x0 + x1) / 2, (y0 + y1) / 2);
    if (middle.distance < best) best = middle.distance;
    // no point of the segment is nearer than its middle by more than half its length
    const half = Math.hypot(x1 - x0, y1 - y0) / 2;
    if (half === 0 || middle.distance - half >= best) continue;
    const others =
      index?.search(
        Math.min(x0, x1) - best,
        Math.min(y0, y1) - best,
        Math.max(x0, x1) + best,
        Math.max(y0, y1) + best,
      ) ?? b.parts.keys();
    for (const j of others) {
      best = Math.min(best, between(a, i, b, j));
      if (best === 0) return 0;
    }
  }
  return best;
}

/** Whether a part of `a` begins inside `b`. */
function beginsIn(a: Shape, b: Shape): boolean {
  if (b.dim !== 2) return false;
  let part = -1;
  for (let i = 0; i < a.parts.length; i += 1) {
    if (a.parts[i] === part) continue;
    part = a.parts[i] as number;
    if (inside(b, a.lines[4 * i] as number, a.lines[4 * i + 1] as number)) return true;
  }
  return false;
}

/** The least distance in metres between two shapes of one plane; 0 where they meet, touch or lie in each other. */
export function distanceBetween(a: Shape, b: Shape): number {
  if (beginsIn(a, b) || beginsIn(b, a)) return 0;
  return edgeDistance(a, b);
}
