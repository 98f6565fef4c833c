import type { AtAnswer, Failure, Near } from "../core/answer.ts";
import { type Asking, ask } from "./ask.ts";
import { applying } from "./clauses.ts";
import { relate } from "./geometry/relate.ts";
import { methodOf } from "./method.ts";
import { measured, nearFirst } from "./near.ts";
import type { Prepared } from "./prepare.ts";
import { probeOf } from "./probe.ts";
import { areFirm, meeting } from "./verdict.ts";

/** A point that was clicked, typed or found, WGS 84. */
export interface Spot {
  readonly lon: number;
  readonly lat: number;
  /** Metres by which it may be off, such as the accuracy of a position; 0 where absent. */
  readonly bound?: number | undefined;
}

/**
 * What applies at a point: per layer the features that hold it or may, each with its verdict; per layer all others,
 * nearest first, with distance (m), bearing (°) and whether the order is certain; and the clauses, most specific
 * first. Nothing is capped. Throws a RangeError for a point off the Earth, and `Cancelled`.
 */
export function at(prepared: Prepared, { lon, lat, bound = 0 }: Spot, asking: Asking = {}): AtAnswer {
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) throw new RangeError(`no point at ${lon}, ${lat}`);
  const known = { class: "surveyed", bound } as const;
  const probe = probeOf({ geometry: { type: "Point", coordinates: [lon, lat] }, known }, prepared.plane);
  const { layers, failures, manifests, findings, compared } = ask(
    prepared,
    probe,
    0,
    (place) => {
      const relation = relate(
        probe.shape,
        place.shape,
        Number.POSITIVE_INFINITY,
        areFirm(known, place.known),
      );
      return { ruling: meeting(relation, place.known, known), distance: relation.distance };
    },
    asking,
  );
  const here = new Set(findings.map(({ feature }) => feature));
  const failed: Failure[] = [];
  const near: { layer: string; features: Near[] }[] = [];
  for (const { layer } of layers)
    try {
      const others = (prepared.byLayer.get(layer) ?? []).filter(({ feature }) => !here.has(feature.id));
      const held = prepared.holdings.get(layer)?.held;
      const whole = held?.completeness === "complete" && held.unlocated === 0;
      near.push({ layer, features: nearFirst(measured(others, probe), probe, whole, prepared) });
    } catch (error) {
      failed.push({ layer, message: error instanceof Error ? error.message : String(error) });
    }
  return {
    layers,
    near,
    clauses: applying(findings, asking),
    failures: [...failures, ...failed],
    method: methodOf(
      prepared,
      manifests,
      "at",
      ["relate", "meeting", "distanceBetween", "ordering"],
      { lon, lat, bound },
      compared,
    ),
  };
}
