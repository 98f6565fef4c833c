import { choose } from "./drawing.ts";
import type { FeatureProperties } from "./feature.ts";
import type { LayerManifest, Variant } from "./layer.ts";
import type { Bilingual } from "./text.ts";

/** What tells the entries of a layer's legend apart. */
export interface Heading {
  readonly id: string;
  readonly title: Bilingual;
  readonly holds: (p: FeatureProperties) => boolean;
}

/** The steps of an amount, and what has none. */
function stepsOf({ by = "category", steps = [], otherwise }: Variant): Heading[] {
  const cases = steps.map(({ least }, i) => [least, i] as const);
  const reached = (p: FeatureProperties): number => choose({ by, steps: cases, otherwise: -1 }, p);
  const all = steps.map(({ least, title }, i): Heading => {
    return { id: String(least), title, holds: (p) => reached(p) === i };
  });
  return otherwise ? [...all, { id: "none", title: otherwise, holds: (p) => reached(p) === -1 }] : all;
}

/** The headings under which a layer is read: its categories, or the entries or steps of the way it is drawn. */
export function headingsOf(layer: LayerManifest, variant?: Variant): readonly Heading[] {
  if (variant?.steps) return stepsOf(variant);
  const by = variant?.by ?? "category";
  const only = variant?.only;
  return (variant?.entries ?? layer.categories)
    .filter(({ id }) => !only || only.includes(id))
    .map(({ id, title }) => ({ id, title, holds: (p) => p[by] === id }));
}
