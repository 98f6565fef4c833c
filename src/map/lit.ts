import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import { applies, choose } from "../core/drawing.ts";
import type { DrawnLayer } from "../core/stack.ts";

const source = "lit";

/** The layers that lift features out, drawn above everything in the accent colour of the theme. */
export function litLayers(accent: string, halo: string): LayerSpecification[] {
  const line = (id: string, width: number, opacity: number): LayerSpecification => ({
    id,
    source,
    type: "line",
    filter: ["!=", ["geometry-type"], "Point"],
    layout: { "line-join": "round" },
    paint: { "line-color": accent, "line-width": width, "line-opacity": opacity },
  });
  return [
    line("lit-glow", 9, 0.25),
    line("lit-line", 2.4, 1),
    {
      id: "lit-ring",
      source,
      type: "symbol",
      filter: [">", ["get", "ring"], 0],
      layout: {
        "icon-image": ["concat", "symbol|lasso|", ["get", "ring"], `|${accent}|${halo}`],
        "icon-offset": ["get", "offset"],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
    },
    {
      id: "lit-name",
      source,
      type: "symbol",
      filter: ["==", ["get", "ring"], 0],
      layout: { "text-field": ["get", "name"], "text-size": 13, "text-allow-overlap": true },
      paint: { "text-color": accent, "text-halo-color": halo, "text-halo-width": 2 },
    },
    {
      id: "lit-corner",
      source,
      type: "circle",
      filter: ["has", "corner"],
      paint: {
        "circle-radius": 4.5,
        "circle-color": halo,
        "circle-stroke-color": accent,
        "circle-stroke-width": 2.2,
      },
    },
    {
      id: "lit-number",
      source,
      type: "symbol",
      filter: ["has", "corner"],
      layout: {
        "text-field": ["to-string", ["get", "corner"]],
        "text-size": 13,
        "text-offset": [0, -1.1],
        "text-allow-overlap": true,
      },
      paint: { "text-color": accent, "text-halo-color": halo, "text-halo-width": 2 },
    },
  ];
}

/** Diameter in pixels of the ring round a point's symbol; 0 where it is drawn by its name alone, -1 where by neither. */
function ringOf(layer: DrawnLayer, properties: DrawnLayer["features"][number]["properties"]): number {
  const sizes = layer.drawings.flatMap((d) =>
    (d.draw === "symbol" || d.draw === "dots") && applies(d, properties) ? [choose(d.size, properties)] : [],
  );
  if (sizes.length) return Math.max(...sizes) + 12;
  const named = layer.drawings.some((d) => d.draw === "label" && d.gap === 0 && applies(d, properties));
  return named ? 0 : -1;
}

/** Diameter in pixels of the ring round a point that is asked about. */
const askedRing = 26;

/** A corner of what is measured, by its number. */
const corner = (coordinates: Position, i: number): Feature => ({
  type: "Feature",
  geometry: { type: "Point", coordinates },
  properties: { ring: -1, corner: i + 1 },
});

/** The features that are lit, and what is asked about, as data of the source `lit`; those of hidden layers stay dark. */
export function litData(
  layers: readonly DrawnLayer[],
  lit: ReadonlySet<string>,
  scale = 1,
  asked: readonly Geometry[] = [],
): FeatureCollection {
  const features = layers.flatMap((layer) =>
    layer.features.flatMap((f): Feature[] => {
      const { geometry, properties } = f;
      if (!lit.has(f.id) || !geometry) return [];
      const ring = geometry.type === "Point" ? ringOf(layer, properties) * scale : -1;
      return [{ type: "Feature", geometry, properties: { offset: [0, 0], ...properties, ring } }];
    }),
  );
  const drawn = asked.flatMap((geometry): Feature[] => {
    if (geometry.type === "MultiPoint") return geometry.coordinates.map(corner);
    const ring = geometry.type === "Point" ? askedRing * scale : -1;
    return [{ type: "Feature", geometry, properties: { offset: [0, 0], ring } }];
  });
  return { type: "FeatureCollection", features: [...features, ...drawn] };
}
