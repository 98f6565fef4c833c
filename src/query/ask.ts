import type { Failure, Finding, LayerAnswer } from "../core/answer.ts";
import type { LayerManifest } from "../core/layer.ts";
import type { Citing } from "./clauses.ts";
import { findIn, type Ruled } from "./find.ts";
import { layerAnswer } from "./layer.ts";
import type { Entry, Located } from "./locate.ts";
import type { Prepared } from "./prepare.ts";
import type { Probe } from "./probe.ts";
import { stepsOf, type Watch } from "./progress.ts";

/** What every question may be given besides what it asks about. */
export interface Asking extends Watch, Citing {
  /** Ids of the layers to ask; all where absent. */
  readonly layers?: readonly string[] | undefined;
}

/** What all layers said. */
export interface Asked {
  readonly layers: readonly LayerAnswer[];
  readonly failures: readonly Failure[];
  readonly manifests: readonly LayerManifest[];
  readonly findings: readonly Finding[];
  readonly compared: number;
}

/** The layers that a question is put to, and those that fail from the start. */
export function askable(
  { layers, failures }: Prepared,
  wanted: readonly string[] | undefined,
): { readonly manifests: readonly LayerManifest[]; readonly failures: readonly Failure[] } {
  const asked = layers.filter(({ id }) => !wanted || wanted.includes(id));
  const failed = failures.filter(({ layer }) => asked.some(({ id }) => id === layer));
  const unknown = (wanted ?? []).filter((id) => !layers.some((layer) => layer.id === id));
  return {
    manifests: asked.filter(({ id }) => !failed.some(({ layer }) => layer === id)),
    failures: [...failed, ...unknown.map((layer) => ({ layer, message: "there is no such layer" }))],
  };
}

/**
 * Puts a rule to every feature that comes within `reach` metres of the probe, bounds counted, layer by layer. A
 * layer that fails is told and the others go on. `needs` narrows the candidates further.
 */
export function ask(
  prepared: Prepared,
  probe: Probe,
  reach: number,
  rule: (at: Located) => Ruled,
  { layers, ...watch }: Asking,
): Asked {
  const { manifests, failures } = askable(prepared, layers);
  const near = new Map<string, Entry[]>();
  for (const entry of prepared.around(probe.shape.box, reach + probe.known.bound)) {
    const own = near.get(entry.feature.layer);
    if (own) own.push(entry);
    else near.set(entry.feature.layer, [entry]);
  }
  const answers: LayerAnswer[] = [];
  const failed: Failure[] = [];
  let compared = 0;
  for (const manifest of stepsOf(manifests, watch)) {
    const candidates = near.get(manifest.id) ?? [];
    const holding = prepared.holdings.get(manifest.id);
    const found = findIn(candidates, probe, rule, prepared.plane, manifest.id);
    compared += candidates.length;
    if ("message" in found) failed.push(found);
    else if (holding) answers.push(layerAnswer(found, holding));
  }
  return {
    layers: answers,
    failures: [...failures, ...failed],
    manifests,
    findings: answers.flatMap(({ findings }) => findings),
    compared,
  };
}
