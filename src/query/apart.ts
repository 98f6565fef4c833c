import type { Position } from "geojson";
import type { Apart } from "../core/whereabouts.ts";
import { measure } from "./geometry/measure.ts";

/** Steps in kilometres to which a distance is rounded. */
const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50] as const;

/** Metres below which no place is taken to be known. */
const finest = 50;

/** Sine of the angle up to which a direction may be wrong: half of one of eight winds. */
const half = Math.sin(Math.PI / 8);

const tidy = (km: number): number => Math.round(km * 10) / 10;

/** The step in kilometres to which what is unsure by so many metres is rounded: never finer than that. */
export function stepFor(unsure: number): number {
  return steps.find((step) => step * 1000 >= unsure) ?? 50;
}

/** A length in metres that is unsure by so many, in kilometres; null where it is not much longer than that. */
export function about(metres: number, unsure: number): number | null {
  const step = stepFor(Math.max(unsure, finest));
  return metres < 2 * unsure ? null : tidy(Math.max(step, Math.round(metres / 1000 / step) * step));
}

/**
 * How far and in which direction a place is from another (WGS 84 lon/lat), both together unsure by so many metres. The
 * true distance is off by at most one and a half steps, or below what is told as an upper limit; the true direction is
 * within 45° of the wind, which is left out where that is not certain.
 */
export function apart(from: Position, to: Position, metres: number): Apart {
  const unsure = Math.max(metres, finest);
  const { distance, bearing } = measure(from, to);
  const km = about(distance, unsure);
  if (km === null) {
    const fine = distance + unsure < 1000 ? 10 : 1;
    return { km: Math.ceil(((distance + unsure) / 1000) * fine) / fine, within: true, wind: null };
  }
  const wind = unsure <= distance * half ? Math.round(bearing / 45) % 8 : null;
  return { km, within: false, wind };
}
