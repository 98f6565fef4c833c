import type { AtlasFeature } from "../core/feature.ts";
import type { Completeness } from "../core/layer.ts";
import type { Bilingual } from "../core/text.ts";

const replaced: Bilingual = {
  zh: "原示意图形已由官方矢量代替；官方文件未单列此处的界线",
  en: "The diagram that stood here gave way to official vectors, which hold no boundary of its own for it",
};

/**
 * A layer's features with the official ones put in: of each category that they hold, a complete file takes the
 * place of all others, a partial one of those without geometry. Where a feature that goes is the only one of its
 * place (`elsewhere` knows the places of other layers), it stays without geometry, so that no clause loses its end.
 */
export function replaceWith(
  official: readonly AtlasFeature[],
  base: readonly AtlasFeature[],
  completeness: Completeness,
  elsewhere: ReadonlySet<string>,
): AtlasFeature[] {
  const categories = new Set(official.map((f) => f.properties.category));
  const goes = (f: AtlasFeature): boolean =>
    categories.has(f.properties.category) && (completeness === "complete" || f.geometry === null);
  const stays = base.filter((f) => !goes(f));
  const known = new Set([...official, ...stays].map((f) => f.properties.place));
  const kept = base.flatMap((f): AtlasFeature[] => {
    if (!goes(f)) return [f];
    const { place } = f.properties;
    if (place === undefined || known.has(place) || elsewhere.has(place)) return [];
    known.add(place);
    return f.geometry === null
      ? [f]
      : [
          {
            ...f,
            properties: { ...f.properties, class: "none", bound: null, note: replaced },
            geometry: null,
          },
        ];
  });
  return [...kept, ...official];
}
