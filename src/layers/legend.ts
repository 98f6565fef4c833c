import { applies, type Drawing, type LegendEntry } from "../core/drawing.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import { headingsOf } from "../core/heading.ts";
import type { LayerManifest, Variant } from "../core/layer.ts";
import { kinds } from "./kinds.ts";

type Properties = CatalogueFeature["properties"];

/** The drawings that show a feature: its marks, or its name where it has no mark. */
function shownBy(drawings: readonly Drawing[], p: Properties): readonly Drawing[] {
  const seen = drawings.filter((d) => d.opacity !== 0 && d.draw !== "band" && applies(d, p));
  const marks = seen.filter((d) => d.draw !== "label");
  return marks.length > 0 ? marks : seen;
}

const marksOf = (drawings: readonly Drawing[]): number => drawings.filter((d) => d.draw !== "label").length;

/**
 * The legend of a layer: an entry for each of its headings of which there is a feature, with the drawings that show
 * it and a real sample. One without any drawn feature says so: it is named, not drawn.
 */
export function legendOf(
  layer: LayerManifest,
  features: readonly CatalogueFeature[],
  variant?: Variant,
): LegendEntry[] {
  const drawings = kinds.get(layer.kind)?.drawings(layer, variant) ?? [];
  return headingsOf(layer, variant).flatMap(({ id, title, holds }): LegendEntry[] => {
    const own = features.filter((f) => holds(f.properties));
    const samples = own
      .filter((f) => f.geometry !== null)
      .map((f) => ({ p: f.properties, by: shownBy(drawings, f.properties) }))
      .toSorted((a, b) => marksOf(b.by) - marksOf(a.by));
    const [best] = samples;
    const drawn = best !== undefined && best.by.length > 0;
    const unshown = own.filter((f) => f.geometry === null);
    // Where a layer is read by something else than its categories, what has no point stands in the tray.
    if (!drawn && (unshown.length === 0 || variant?.by)) return [];
    const listed = drawn
      ? own.filter((f) => f.geometry === null || shownBy(drawings, f.properties).length > 0)
      : unshown;
    return [
      {
        id: `${layer.id}:${id}`,
        layer: layer.id,
        category: id,
        title,
        drawings: drawn ? best.by : [],
        sample: drawn ? best.p : {},
        features: listed.map((f) => f.id),
        drawn,
      },
    ];
  });
}
