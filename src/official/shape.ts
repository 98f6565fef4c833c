import { rewind } from "@turf/turf";
import type { Geometry, Position } from "geojson";
import { convertGeometry } from "../datum/convert.ts";
import type { Datum } from "../datum/datums.ts";
import type { Fault } from "../datum/fault.ts";

/** A hundred-millionth of a degree is a millimetre: what is kept is a centimetre. */
const scale = 1e7;

const round = (value: number): number => Math.round(value * scale) / scale;

function tidy(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  if (typeof coordinates[0] === "number") return coordinates.map(round);
  const inner = coordinates.map(tidy);
  // What was a millimetre apart is one position now, and a ring that stands still counts as crossing itself.
  return inner.filter((item, i) => {
    const [a, b] = [item as Position, inner[i - 1] as Position | undefined];
    return typeof a[0] !== "number" || !b || a[0] !== b[0] || a[1] !== b[1];
  });
}

/** An official geometry as the atlas keeps it: WGS 84, rounded to 1e-7 degrees, wound as RFC 7946 wants. */
export function shapeOf(geometry: Geometry, datum: Datum): Geometry | Fault {
  const made = convertGeometry(geometry, datum);
  if ("fault" in made) return made.fault;
  if (made.geometry.type === "GeometryCollection") return made.geometry;
  const coordinates = tidy(made.geometry.coordinates);
  return rewind({ ...made.geometry, coordinates } as Geometry) as Geometry;
}
