import type { MapGeoJSONFeature, MapLayerMouseEvent, Map as MapLibre } from "maplibre-gl";
import { derived } from "./style.ts";

/** Pixels round the pointer within which a mark or a line is hit. */
const reach = 5;

/** Subjects of what lies under the pointer, marks and lines before areas; layers of `through` and bands let it through. */
export function subjectsUnder(
  map: MapLibre,
  { point }: Pick<MapLayerMouseEvent, "point">,
  through: readonly string[],
): readonly string[] {
  const box: [[number, number], [number, number]] = [
    [point.x - reach, point.y - reach],
    [point.x + reach, point.y + reach],
  ];
  const layerOf = (source: string): string => source.split(".")[0] ?? source;
  const hit = (f: MapGeoJSONFeature): string[] =>
    ["lit", ...through].includes(layerOf(f.source)) || f.source.endsWith(derived.band)
      ? []
      : [String(f.properties.subject)];
  const near = map.queryRenderedFeatures(box).filter((f) => !f.geometry.type.endsWith("Polygon"));
  const here = map.queryRenderedFeatures(point).filter((f) => f.geometry.type.endsWith("Polygon"));
  return [...new Set([...near, ...here].flatMap(hit))];
}
