import type { Failure, TableAnswer } from "../core/answer.ts";
import type { Asking } from "./ask.ts";
import { extentOf } from "./geometry/overlap.ts";
import { methodOf } from "./method.ts";
import type { Prepared } from "./prepare.ts";
import { stepsOf } from "./progress.ts";
import { within } from "./within.ts";

/**
 * Units, such as all townships, each with its area (m²), perimeter (m) and what every layer has in it, by the rule of
 * `within`: a unit moves by its own bound too. Units are features by id; one without a geometry is told in `failures`.
 */
export function table(prepared: Prepared, units: readonly string[], asking: Asking = {}): TableAnswer {
  const failures: Failure[] = [];
  const rows: TableAnswer["units"][number][] = [];
  let compared = 0;
  for (const unit of stepsOf(units, asking)) {
    const { feature, at } = prepared.byId.get(unit) ?? {};
    if (!feature?.geometry || !at || at.shape.dim !== 2) {
      failures.push({ layer: unit.split("/")[0] ?? unit, message: `${unit}: has no area` });
      continue;
    }
    const answer = within(
      prepared,
      { geometry: feature.geometry, known: at.known },
      {},
      { layers: asking.layers, stop: asking.stop },
    );
    compared += answer.method.compared;
    for (const failure of answer.failures)
      if (!failures.some(({ layer }) => layer === failure.layer)) failures.push(failure);
    rows.push({
      unit,
      area: answer.asked.size,
      perimeter: extentOf({ ...at.shape, dim: 1 }).size,
      layers: answer.layers,
    });
  }
  const manifests = prepared.layers.filter(({ id }) => !asking.layers || asking.layers.includes(id));
  return {
    units: rows,
    failures,
    method: methodOf(prepared, manifests, "table", ["within"], { units }, compared),
  };
}
