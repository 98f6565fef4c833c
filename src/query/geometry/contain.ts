import { depthAt } from "./depth.ts";
import { edgeDistance } from "./distance.ts";
import { inside } from "./inside.ts";
import type { Shape } from "./shape.ts";

/** How wholly one shape lies in an area, in metres. */
export interface Containment {
  /** Distance of its edge from the edge of the area where all of it lies inside, else 0. */
  readonly clearance: number;
  /** How far its farthest vertex lies outside the area: a sound lower bound of how far it sticks out. */
  readonly excess: number;
}

/** Whether a part of the area's edge, such as a hole, begins inside the shape. */
function holds(shape: Shape, area: Shape): boolean {
  if (shape.dim !== 2) return false;
  const { lines } = area;
  for (let i = 0; i < lines.length; i += 4)
    if (inside(shape, lines[i] as number, lines[i + 1] as number)) return true;
  return false;
}

/**
 * How wholly `shape` lies in `area`. It stays inside under every move shorter than the clearance; it cannot come to
 * lie inside by a move shorter than the excess. Where nothing of the area is an area, both say that it does not.
 */
export function containment(shape: Shape, area: Shape): Containment {
  if (area.dim !== 2) return { clearance: 0, excess: Number.POSITIVE_INFINITY };
  const { lines } = shape;
  let lowest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < lines.length; i += 2)
    lowest = Math.min(lowest, depthAt(area, lines[i] as number, lines[i + 1] as number));
  if (lowest <= 0) return { clearance: 0, excess: -lowest };
  return { clearance: holds(shape, area) ? 0 : edgeDistance(shape, area), excess: 0 };
}
