import { bboxClip, buffer, polygonToLine, simplify, union } from "@turf/turf";
import type { Feature, Geometry, MultiPolygon, Polygon } from "geojson";
import { applies } from "../core/drawing.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import type { LayerManifest } from "../core/layer.ts";
import { bandSteps, stretchesOf } from "../core/stretch.ts";
import { kinds } from "../layers/kinds.ts";

type Area = Feature<Polygon | MultiPolygon>;

/** Metres of a degree of latitude, for tolerances. */
const degree = 111_000;

/** The lines that a band runs along: a line itself, or the outlines of an area. */
function linesOf(geometry: Geometry): readonly Feature[] {
  if (!geometry.type.endsWith("Polygon")) return [{ type: "Feature", properties: {}, geometry }];
  const lines = polygonToLine(geometry as Polygon);
  return lines.type === "FeatureCollection" ? lines.features : [lines];
}

function joined(areas: readonly Area[]): Area | null {
  const [first, ...rest] = areas;
  if (!first || rest.length === 0) return first ?? null;
  return union({ type: "FeatureCollection", features: [...areas] as Feature<Polygon>[] });
}

/** The ground within a share of the bound of every stretch of a feature's line, generalised. */
function within(feature: CatalogueFeature, share: number): Area | null {
  const areas = stretchesOf(feature).flatMap(({ geometry, bound }) =>
    linesOf(geometry).flatMap((line) => {
      const metres = bound * share;
      const light = simplify(line as Feature<Polygon>, { tolerance: bound / 8 / degree });
      const wide = buffer(light, metres, { units: "meters", steps: 6 });
      return wide ? [wide as Area] : [];
    }),
  );
  const whole = joined(areas);
  const tolerance = (feature.properties.bound ?? 0) / 16 / degree;
  return whole && (simplify(whole, { tolerance }) as Area);
}

const round = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(round) : Math.round(Number(value) * 1e4) / 1e4;

/**
 * For every feature whose layer draws bands: areas one in the other, the widest first, that together fade from the
 * line outward to its bound. Clipped to `bounds` (west, south, east, north).
 */
export function makeBands(
  features: readonly CatalogueFeature[],
  layers: readonly LayerManifest[],
  bounds: readonly [number, number, number, number],
): Readonly<Record<string, readonly Geometry[]>> {
  const drawings = new Map(
    layers.map((layer) => [
      layer.id,
      (kinds.get(layer.kind)?.drawings(layer) ?? []).filter((d) => d.draw === "band"),
    ]),
  );
  const banded = features.filter((f) => drawings.get(f.layer)?.some((d) => applies(d, f.properties)));
  return Object.fromEntries(
    banded.map((feature) => [
      feature.id,
      bandSteps.flatMap((share): Geometry[] => {
        const area = within(feature, share);
        const { geometry } = area ? bboxClip(area, [...bounds]) : { geometry: null };
        return geometry ? [{ ...geometry, coordinates: round(geometry.coordinates) } as Geometry] : [];
      }),
    ]),
  );
}
