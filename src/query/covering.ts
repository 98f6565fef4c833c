import { area, bbox, featureCollection, feature as featureOf, intersect } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Lie } from "../core/whereabouts.ts";
import { about } from "./apart.ts";
import { measure } from "./geometry/measure.ts";

type Area = Polygon | MultiPolygon;

/** Shares of a unit from which on a part of it, and the whole of it, is covered. */
const [some, most] = [0.05, 0.95];

const isArea = (f: CatalogueFeature): f is CatalogueFeature & { readonly geometry: Area } =>
  f.geometry?.type === "Polygon" || f.geometry?.type === "MultiPolygon";

/** Kilometres from west to east and from south to north; null where they are not much more than what is unsure. */
function extentOf(geometry: Area, unsure: number): { readonly ew: number; readonly ns: number } | null {
  const [west, south, east, north] = bbox(geometry);
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const ew = about(measure([west, lat], [east, lat]).distance, unsure);
  const ns = about(measure([lon, south], [lon, north]).distance, unsure);
  return ew === null || ns === null ? null : { ew, ns };
}

/** Which units of the diagram an area covers, by turf's intersection, and how far it reaches. */
export function coveringOf(shape: CatalogueFeature, cells: readonly CatalogueFeature[]): Lie | null {
  if (!isArea(shape)) return null;
  const box = bbox(shape.geometry);
  const apart = (other: ReturnType<typeof bbox>): boolean =>
    box[0] > other[2] || box[2] < other[0] || box[1] > other[3] || box[3] < other[1];
  const shares = cells.filter(isArea).map((cell) => {
    if (apart(bbox(cell.geometry))) return { unit: cell.properties.place ?? "", share: 0 };
    const common = intersect(featureCollection<Area>([featureOf(shape.geometry), featureOf(cell.geometry)]));
    return { unit: cell.properties.place ?? "", share: common ? area(common) / area(cell.geometry) : 0 };
  });
  const whole = shares.filter(({ share }) => share >= most).map(({ unit }) => unit);
  const part = shares.filter(({ share }) => share >= some && share < most).map(({ unit }) => unit);
  const extent = extentOf(shape.geometry, 2 * (shape.properties.bound ?? 0));
  if (whole.length + part.length === 0 && !extent) return null;
  return { lie: "area", whole, part, all: whole.length === shares.length, extent };
}
