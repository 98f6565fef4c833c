import { depthOf } from "./depth.ts";
import { distanceBetween } from "./distance.ts";
import { boxesMeet, type Shape } from "./shape.ts";

/** How two shapes lie to each other, in metres. */
export interface Relation {
  /** Least distance; 0 where they meet. Infinity where they were seen to be farther apart than asked for. */
  readonly distance: number;
  /** How deep the deepest point of one lies inside the other; 0 where neither is an area or none does. */
  readonly depth: number;
}

const apart: Relation = { distance: Number.POSITIVE_INFINITY, depth: 0 };

/**
 * Relates two shapes of one plane. `reach` (metres) spares the measuring of what is farther apart by their boxes;
 * without `deep` no depth is looked for, which is the long part.
 * The depth is a sound lower bound (see `depthOf`), so what is called certain by it is.
 */
export function relate(a: Shape, b: Shape, reach = Number.POSITIVE_INFINITY, deep = true): Relation {
  if (!boxesMeet(a.box, b.box, reach)) return apart;
  const distance = distanceBetween(a, b);
  if (distance > 0 || !deep) return { distance, depth: 0 };
  return { distance, depth: Math.max(depthOf(a, b), depthOf(b, a)) };
}
