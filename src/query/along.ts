import type { Along, AlongAnswer, Finding } from "../core/answer.ts";
import { type Asking, ask } from "./ask.ts";
import { applying } from "./clauses.ts";
import { chainageOf } from "./geometry/chainage.ts";
import { distanceBetween } from "./geometry/distance.ts";
import { extentOf } from "./geometry/overlap.ts";
import { methodOf } from "./method.ts";
import type { Prepared } from "./prepare.ts";
import { type Probe, probeOf, type Subject } from "./probe.ts";
import { reaching } from "./verdict.ts";

function placed(finding: Finding, probe: Probe, prepared: Prepared, reach: number): Along {
  const at = prepared.byId.get(finding.feature)?.at;
  // what may come within reach by its bound is placed where the line is nearest to it
  const wide = Math.max(reach, finding.distance + 1);
  const { from, to, nearest } = (at && chainageOf(probe.shape, at.shape, wide)) ?? {
    from: 0,
    to: 0,
    nearest: 0,
  };
  return { ...finding, from, to, nearest };
}

/**
 * What lies within `distance` metres of a line (WGS 84 lon/lat), ordered by where the line first comes within that
 * distance of it, in metres from the line's start. Throws a TypeError for what is no line, else as `within`.
 */
export function along(
  prepared: Prepared,
  subject: Subject,
  distance: number,
  asking: Asking = {},
): AlongAnswer {
  const probe = probeOf(subject, prepared.plane);
  if (probe.shape.dim !== 1) throw new TypeError(`a ${subject.geometry.type} has no start and no end`);
  const { failures, manifests, findings, compared } = ask(
    prepared,
    probe,
    distance,
    (at) => {
      const away = distanceBetween(probe.shape, at.shape);
      return { ruling: reaching(away, distance, at.known, probe.known), distance: away };
    },
    asking,
  );
  const features = findings
    .map((finding) => placed(finding, probe, prepared, distance))
    .sort((a, b) => a.from - b.from || a.nearest - b.nearest);
  return {
    length: extentOf(probe.shape).size,
    features,
    clauses: applying(features, asking),
    failures,
    method: methodOf(
      prepared,
      manifests,
      "along",
      ["distanceBetween", "reaching", "chainageOf", "overlapOf"],
      { distance, known: probe.known, segments: probe.shape.parts.length },
      compared,
    ),
  };
}
