import type { CompareAnswer, WithinAnswer } from "../core/answer.ts";
import type { Asking } from "./ask.ts";
import { methodOf } from "./method.ts";
import type { Prepared } from "./prepare.ts";
import type { Subject } from "./probe.ts";
import { type Within, within } from "./within.ts";

const found = ({ layers }: WithinAnswer): string[] =>
  layers.flatMap(({ findings }) => findings.map(({ feature }) => feature));

/** Two areas or places side by side: what lies in each, in both and in one only. Throws as `within` does. */
export function compare(
  prepared: Prepared,
  one: Subject,
  other: Subject,
  how: Within = {},
  asking: Asking = {},
): CompareAnswer {
  const { tick } = asking;
  const a = within(prepared, one, how, { ...asking, tick: tick && ((done, total) => tick(done, 2 * total)) });
  const b = within(prepared, other, how, {
    ...asking,
    tick: tick && ((done, total) => tick(total + done, 2 * total)),
  });
  const [inA, inB] = [found(a), found(b)];
  const manifests = prepared.layers.filter(({ id }) => !asking.layers || asking.layers.includes(id));
  return {
    a,
    b,
    both: inA.filter((id) => inB.includes(id)),
    onlyA: inA.filter((id) => !inB.includes(id)),
    onlyB: inB.filter((id) => !inA.includes(id)),
    failures: [
      ...a.failures,
      ...b.failures.filter((f) => !a.failures.some(({ layer }) => layer === f.layer)),
    ],
    method: methodOf(
      prepared,
      manifests,
      "compare",
      ["within"],
      { ...how, a: a.method.inputs, b: b.method.inputs },
      a.method.compared + b.method.compared,
    ),
  };
}
