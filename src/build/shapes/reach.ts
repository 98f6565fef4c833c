import { coordAll, distance } from "@turf/turf";
import type { Place } from "../../core/place.ts";
import { cellBound, type Ground } from "./ground.ts";

/**
 * Metres from a unit's seat within which a thing may lie of which only the unit is known: to the farthest corner of
 * its cell, and the cell's own error. Throws where the place has no cell.
 */
export function reachOf(place: Place | undefined, ground: Ground): number {
  const cell = ground.cells.get(place?.id ?? "");
  const { position } = place ?? {};
  if (!cell || !position) throw new Error(`${place?.id}: only a unit with a cell can be all that is known`);
  const seat = [position.lon, position.lat];
  const far = Math.max(...coordAll(cell).map((corner) => distance(seat, corner, { units: "meters" })));
  return Math.round((far + cellBound) / 100) * 100;
}
