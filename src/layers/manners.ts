import type { PositionClass } from "../core/accuracy.ts";
import { applies, type Drawing, type LegendEntry } from "../core/drawing.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import { areaManner, lineManner, pointManner } from "./manner.ts";

const line = lineManner("ink", 2, []);
const area = areaManner("ink", []);
const place = pointManner("ink", "ink", "dot", 9);

/** What is drawn of each position class: the very drawings that the kinds use. */
const by: Readonly<Partial<Record<PositionClass, readonly Drawing[]>>> = {
  surveyed: [...line, ...place],
  digitised: [...line, ...place],
  approximate: place,
  vague: place,
  schematic: area,
  township: [{ draw: "symbol", figure: "cluster", colour: "ink", size: 18 }],
};

/**
 * Entries that explain how each position class is drawn, for the classes that the features have: the title is the
 * class itself, to be said in the reader's language.
 */
export function mannersOf(features: readonly CatalogueFeature[]): LegendEntry[] {
  return Object.entries(by).flatMap(([positionClass, drawings]): LegendEntry[] => {
    const own = features.filter((f) => f.geometry && f.properties.class === positionClass);
    if (own.length === 0) return [];
    const sample = { class: positionClass };
    const shown = drawings.filter((d) => d.draw !== "band" && applies(d, sample));
    const marks = shown.filter((d) => d.draw !== "label");
    return [
      {
        id: `manner:${positionClass}`,
        layer: "manner",
        category: positionClass,
        title: { zh: positionClass, en: positionClass },
        drawings: marks.length > 0 ? marks : shown,
        sample,
        features: own.map((f) => f.id),
        drawn: true,
      },
    ];
  });
}
