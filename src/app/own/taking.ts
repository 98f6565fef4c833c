import type { Catalogue } from "../../core/catalogue.ts";
import type { AtlasFeature } from "../../core/feature.ts";
import { type Flaw, flawOf, gatherFlaws } from "../../core/flaw.ts";
import { datums } from "../../datum/datums.ts";
import type { Declaration } from "../../official/declaration.ts";
import { makeOfficial } from "../../official/features.ts";
import type { Taking } from "./extend.ts";

/** What takes the place of schematic shapes, or why it cannot. */
export interface Took {
  readonly taking: Taking | null;
  readonly flaws: readonly Flaw[];
}

const wgs84 = datums.find(({ id }) => id === "WGS84");

/**
 * Makes official features of those out of a reader's file, in WGS 84 already, for a category of a layer; `catalogue` is
 * the atlas without them.
 */
export function takePlace(
  features: readonly AtlasFeature[],
  target: string,
  declaration: Omit<Declaration, "category">,
  { file, catalogue }: { readonly file: string; readonly catalogue: Catalogue },
): Took {
  const [id = "", category = ""] = target.split(":");
  const layer = catalogue.layers.find((l) => l.id === id);
  if (!layer || !wgs84) return { taking: null, flaws: [] };
  const base = catalogue.features
    .filter((f) => f.layer === id)
    .map(({ id: own, properties, geometry }): AtlasFeature => {
      return { type: "Feature", id: own.slice(id.length + 1), properties, geometry };
    });
  const items = features.map(({ id: own, properties, geometry }) => ({
    id: `official-${own}`,
    properties: { name: properties.name },
    geometry,
  }));
  const made = makeOfficial(items, {
    layer,
    base,
    declaration: { ...declaration, datum: wgs84, category },
    places: new Map(catalogue.places.map((place) => [place.id, place])),
  });
  const flaws = made.issues.map(({ where, message }) => {
    const [en = message, zh = en] = message.split(" / ");
    return flawOf("error", where, [zh, en], ["请核对类别与地点", "check category and place"]);
  });
  return {
    taking: {
      is: "taking",
      id: `taking-${id}-${category}`,
      file,
      layer: id,
      declaration: { ...declaration, category },
      features: made.features,
    },
    flaws: gatherFlaws(flaws, ({ reason }) => reason.en),
  };
}
