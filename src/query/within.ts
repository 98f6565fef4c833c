import type { WithinAnswer } from "../core/answer.ts";
import { type Asking, ask } from "./ask.ts";
import { applying } from "./clauses.ts";
import type { Ruled } from "./find.ts";
import { containment } from "./geometry/contain.ts";
import { distanceBetween } from "./geometry/distance.ts";
import { kinksOf } from "./geometry/kinks.ts";
import { extentOf } from "./geometry/overlap.ts";
import { relate } from "./geometry/relate.ts";
import type { Located } from "./locate.ts";
import { methodOf } from "./method.ts";
import type { Prepared } from "./prepare.ts";
import { type Probe, probeOf, type Subject } from "./probe.ts";
import { areFirm, containing, meeting, reaching } from "./verdict.ts";

/** How the features must lie to the area. */
export interface Within {
  /** `intersect` what meets it, `within` what lies wholly in it, `contain` what it lies wholly in. */
  readonly mode?: "intersect" | "within" | "contain" | undefined;
  /** Metres: what comes that near, instead of a mode. */
  readonly distance?: number | undefined;
}

function ruleOf(probe: Probe, { mode = "intersect", distance: d }: Within): (at: Located) => Ruled {
  const { shape, known } = probe;
  return (at) => {
    if (d !== undefined && d > 0) {
      const distance = distanceBetween(shape, at.shape);
      return { ruling: reaching(distance, d, at.known, known), distance };
    }
    const relation = relate(shape, at.shape, Number.POSITIVE_INFINITY, areFirm(known, at.known));
    // a stand-in says where something may be, not how far it goes: in parts of it the thing could lie wholly
    if (mode === "intersect" || at.via.length > 0)
      return { ruling: meeting(relation, at.known, known), distance: relation.distance };
    const lies = mode === "within" ? containment(at.shape, shape) : containment(shape, at.shape);
    return { ruling: containing(lies, at.known, known), distance: relation.distance };
  };
}

/**
 * What lies in an area (or along a line, or at points): per layer the features with verdict, distance (m), overlap
 * (m², m or count, with the bounds between which it stays), shares, sums and money, and the clauses. WGS 84
 * lon/lat. Throws as `shapeOf` does for the area itself, and `Cancelled`; a layer that fails is told in `failures`.
 */
export function within(
  prepared: Prepared,
  subject: Subject,
  how: Within = {},
  asking: Asking = {},
): WithinAnswer {
  const probe = probeOf(subject, prepared.plane);
  const { layers, failures, manifests, findings, compared } = ask(
    prepared,
    probe,
    how.distance ?? 0,
    ruleOf(probe, how),
    asking,
  );
  const decide = how.distance
    ? ["distanceBetween", "reaching"]
    : how.mode === "intersect" || !how.mode
      ? ["relate", "meeting"]
      : ["containment", "containing"];
  return {
    asked: extentOf(probe.shape),
    layers,
    clauses: applying(findings, asking),
    failures,
    method: methodOf(
      prepared,
      manifests,
      "within",
      [...decide, "overlapOf"],
      {
        ...how,
        known: probe.known,
        geometry: subject.geometry.type,
        segments: probe.shape.parts.length,
        kinks: kinksOf(subject.geometry).length,
      },
      compared,
    ),
  };
}
