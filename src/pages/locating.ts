import type { Geometry } from "geojson";
import type { Bounds } from "../core/camera.ts";
import type { Catalogue } from "../core/catalogue.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Place } from "../core/place.ts";
import type { DrawnLayer } from "../core/stack.ts";
import type { Language } from "../core/text.ts";
import { kinds } from "../layers/kinds.ts";
import { drawLocator } from "./locator.ts";

/** Kinds of layers that a small map is drawn from. */
const ground: readonly string[] = ["limit", "cells", "seats"];

/** West, south, east, north of a geometry. */
function boundsOf(geometry: Geometry): Bounds {
  const points =
    JSON.stringify("coordinates" in geometry ? geometry.coordinates : []).match(/-?[\d.e]+,-?[\d.e]+/g) ?? [];
  const [lons, lats] = [0, 1].map((i) => points.map((p) => Number(p.split(",")[i])));
  return [
    Math.min(...(lons ?? [])),
    Math.min(...(lats ?? [])),
    Math.max(...(lons ?? [])),
    Math.max(...(lats ?? [])),
  ];
}

/** A small map that can be drawn: of which cells it is, and how. */
export interface Located {
  /** The same for places whose map is the same. */
  readonly key: string;
  readonly draw: (language: Language, title: string) => string;
}

/** Finds the small map of places: the cells of their units with their neighbours; null where they lie in none. */
export type Locate = (places: readonly Place[]) => Located | null;

/** Prepares small maps from a catalogue; `lighten` may make a geometry lighter before it is drawn. */
export function makeLocate(
  { layers, features, places }: Pick<Catalogue, "layers" | "features" | "places">,
  lighten: (geometry: Geometry) => Geometry = (geometry) => geometry,
): Locate {
  const byId = new Map(places.map((p) => [p.id, p]));
  const light = (f: CatalogueFeature): CatalogueFeature =>
    f.geometry ? { ...f, geometry: lighten(f.geometry) } : f;
  const drawn: readonly DrawnLayer[] = layers
    .filter((layer) => ground.includes(layer.kind))
    .map((layer) => ({
      id: layer.id,
      drawings: kinds.get(layer.kind)?.drawings(layer) ?? [],
      features: features.filter((f) => f.layer === layer.id).map(light),
    }));
  const units = new Set(layers.filter((l) => l.kind === "cells").map((l) => l.id));
  const cells = new Map(
    features.flatMap((f) =>
      units.has(f.layer) && f.properties.place ? [[f.properties.place, f] as const] : [],
    ),
  );
  const cellOf = (place: Place | undefined): CatalogueFeature | undefined =>
    place && (cells.get(place.id) ?? cellOf(byId.get(place.parent ?? "")));
  return (of) => {
    const lit = [...new Set(of.flatMap((place) => cellOf(place) ?? []))];
    const boxes = lit.flatMap(({ geometry }) => (geometry ? [boundsOf(geometry)] : []));
    if (boxes.length === 0) return null;
    const edge = (i: 0 | 1 | 2 | 3): number => (i < 2 ? Math.min : Math.max)(...boxes.map((b) => b[i]));
    const bounds: Bounds = [edge(0), edge(1), edge(2), edge(3)];
    const key = lit
      .map(({ properties: { place } }) => place ?? "")
      .toSorted()
      .join("-");
    return {
      key,
      draw: (language, title) =>
        drawLocator({
          ...{ layers: drawn, bounds, language, title },
          lit: new Set(lit.map((f) => f.id)),
          prefix: "locator-",
        }),
    };
  };
}
