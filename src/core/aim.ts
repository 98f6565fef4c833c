import type { Geometry, Position } from "geojson";
import { outlineOf } from "./outline.ts";
import type { LonLat } from "./question.ts";

/** What corners can make: a line, a box from two opposite corners, a circle from its middle and its rim, or an area. */
export type Aimed = "line" | "rectangle" | "circle" | "area";

/** Fewest corners that make it. */
export const fewestCorners: Readonly<Record<Aimed, number>> = { line: 2, rectangle: 2, circle: 2, area: 3 };

/** Most corners that are put down. */
const most = 400;

/** Metres of a degree of latitude, as circles are drawn by in `outline.ts`. */
const degree = 111_000;

/** The corners with one more; a corner on the last one is none, as the second click of a double click is. */
export function addCorner(corners: readonly LonLat[], at: LonLat): readonly LonLat[] {
  const last = corners.at(-1);
  const same = last?.[0] === at[0] && last[1] === at[1];
  return same || corners.length >= most ? corners : [...corners, at];
}

/** What the corners make; null while they are too few. */
export function finishAim(made: Aimed, corners: readonly LonLat[]): Geometry | null {
  const [a, b] = corners;
  if (!a || !b || corners.length < fewestCorners[made]) return null;
  if (made === "line") return outlineOf({ site: "line", points: corners, width: 0 });
  if (made === "area") return outlineOf({ site: "area", ring: corners });
  if (made === "rectangle") return outlineOf({ site: "area", ring: [a, [b[0], a[1]], b, [a[0], b[1]]] });
  const east = (b[0] - a[0]) * Math.cos((a[1] * Math.PI) / 180);
  return outlineOf({ site: "circle", at: a, radius: Math.hypot(east, b[1] - a[1]) * degree });
}

/** What is drawn of corners before they are finished: what they make so far, and the corners. */
export function shapesOfAim(made: Aimed, corners: readonly LonLat[]): readonly Geometry[] {
  if (corners.length === 0) return [];
  const coordinates = corners.map((p): Position => [...p]);
  const shape = finishAim(made, corners) ?? finishAim("line", corners);
  return [...(shape ? [shape] : []), { type: "MultiPoint", coordinates }];
}
