import type { Failure, Near, NearAnswer } from "../core/answer.ts";
import { type Asking, askable } from "./ask.ts";
import { measuresOf } from "./find.ts";
import { distanceBetween } from "./geometry/distance.ts";
import type { Entry, Located } from "./locate.ts";
import { methodOf } from "./method.ts";
import type { Prepared } from "./prepare.ts";
import { type Probe, probeOf, type Subject } from "./probe.ts";
import { stepsOf } from "./progress.ts";
import { ordering } from "./verdict.ts";

interface Measured {
  readonly entry: Entry;
  readonly at: Located;
  readonly distance: number;
}

/**
 * Entries in the order of their distance from a probe, each with whether that order is certain. Of what only the
 * county is known no distance can be told: it is left out, and since it may be the nearest no order is certain then.
 */
export function nearFirst(
  measured: readonly Measured[],
  probe: Probe,
  whole: boolean,
  { plane }: Prepared,
  most = Number.POSITIVE_INFINITY,
): Near[] {
  const placed = measured.filter(({ at }) => at.known.class !== "county");
  const sorted = placed.toSorted((a, b) => a.distance - b.distance);
  const orders = ordering(
    sorted.map(({ distance, at }) => ({ distance, known: at.known })),
    probe.known,
    whole && placed.length === measured.length,
  );
  return sorted.slice(0, most).map(({ entry, at, distance }, k) => ({
    ...measuresOf(entry, at, probe, distance, plane),
    order: orders[k] ?? "possible",
  }));
}

/** Measures entries from a probe; those without a place are left out. */
export function measured(entries: readonly Entry[], { shape }: Probe): Measured[] {
  return entries.flatMap((entry) =>
    entry.at ? [{ entry, at: entry.at, distance: distanceBetween(shape, entry.at.shape) }] : [],
  );
}

/**
 * The `k` features nearest to a place (WGS 84 lon/lat), nearest first, with distance (m), bearing (°) and whether
 * the order is certain: that no later one can be nearer, however all move, and that none can be missing. Throws as
 * `shapeOf` does for the place itself, and `Cancelled`.
 */
export function near(prepared: Prepared, subject: Subject, k: number, asking: Asking = {}): NearAnswer {
  const probe = probeOf(subject, prepared.plane);
  const { manifests, failures } = askable(prepared, asking.layers);
  const failed: Failure[] = [];
  const all: Measured[] = [];
  for (const { id } of stepsOf(manifests, asking))
    try {
      all.push(...measured(prepared.byLayer.get(id) ?? [], probe));
    } catch (error) {
      failed.push({ layer: id, message: error instanceof Error ? error.message : String(error) });
    }
  const whole =
    failures.length + failed.length === 0 &&
    manifests.every(({ id }) => {
      const held = prepared.holdings.get(id)?.held;
      return held?.completeness === "complete" && held.unlocated === 0;
    });
  return {
    features: nearFirst(all, probe, whole, prepared, k),
    failures: [...failures, ...failed],
    method: methodOf(
      prepared,
      manifests,
      "near",
      ["distanceBetween", "ordering"],
      { k, known: probe.known },
      all.length,
    ),
  };
}
