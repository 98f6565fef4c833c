import type { Failure, Finding, Measured } from "../core/answer.ts";
import type { Ruling } from "../core/verdict.ts";
import { measure } from "./geometry/measure.ts";
import { extentOf, overlapOf } from "./geometry/overlap.ts";
import type { Plane } from "./geometry/plane.ts";
import { footOn, nearestSegment } from "./geometry/segments.ts";
import type { Entry, Located } from "./locate.ts";
import type { Probe } from "./probe.ts";
import { boundsOf } from "./verdict.ts";

/** What a rule says of one located feature: a ruling, and the distance in metres it rests on. */
export interface Ruled {
  readonly ruling: Ruling;
  readonly distance: number;
}

/** Degrees from north from a point to the nearest point of a shape; null where it asks from no point. */
function bearingOf({ shape }: Probe, at: Located, plane: Plane): number | null {
  if (shape.dim !== 0 || shape.parts.length !== 1) return null;
  const [x = 0, y = 0] = shape.lines;
  const foot = footOn(at.shape, nearestSegment(at.shape, x, y).i, x, y);
  if (foot.distance === 0) return null;
  return measure([...plane.inverse(x, y)], [...plane.inverse(foot.x, foot.y)]).bearing;
}

/** The measures of a feature that lies `distance` metres from the probe. A stand-in's overlap would mean nothing. */
export function measuresOf(
  { feature }: Entry,
  at: Located,
  probe: Probe,
  distance: number,
  plane: Plane,
): Measured {
  const { id, layer, subject, properties } = feature;
  const overlap =
    at.via.length > 0 ? null : overlapOf(at.shape, probe.shape, boundsOf(at.known, probe.known));
  const share = (whole: { unit: string; size: number }): number | null =>
    overlap && whole.unit === overlap.unit && whole.size > 0 ? Math.min(1, overlap.size / whole.size) : null;
  const { investment } = properties;
  return {
    feature: id,
    layer,
    category: properties.category,
    subject,
    known: at.known,
    via: at.via,
    distance,
    bearing: distance > 0 ? bearingOf(probe, at, plane) : null,
    overlap,
    shareOfArea: share(extentOf(probe.shape)),
    shareOfFeature: share(extentOf(at.shape)),
    ...("number" in properties || "investment" in properties
      ? { investment: typeof investment === "number" ? investment : null }
      : {}),
  };
}

/** What was found in one layer, or why the layer could not be asked. */
export function findIn(
  entries: readonly Entry[],
  probe: Probe,
  rule: (at: Located) => Ruled,
  plane: Plane,
  layer: string,
): readonly Finding[] | Failure {
  try {
    return entries.flatMap((entry) => {
      if (!entry.at) return [];
      const { ruling, distance } = rule(entry.at);
      if (ruling.verdict === "none") return [];
      return [{ ...measuresOf(entry, entry.at, probe, distance, plane), ruling }];
    });
  } catch (error) {
    return { layer, message: error instanceof Error ? error.message : String(error) };
  }
}
