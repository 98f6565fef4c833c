import type { Feature, Geometry } from "geojson";
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { anchorOf } from "../core/anchor.ts";
import type { Drawing } from "../core/drawing.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import type { DrawnLayer } from "../core/stack.ts";
import { basemapParts } from "./basemap.ts";
import type { Compiled, StyleInput } from "./compiled.ts";
import { whereFilter } from "./expression.ts";
import { bandLayer, discLayer, dotsLayer, fillLayer, hatchLayers, lineLayers } from "./ground.ts";
import { labelLayer, symbolLayer } from "./marks.ts";

/** Endings of the names of the sources that a layer's features are derived into. */
export const derived = { words: ".words", band: ".band" } as const;

const sourceOf = (layer: string, drawing: Drawing): string => {
  if (drawing.draw === "label") return layer + derived.words;
  return drawing.draw === "band" ? layer + derived.band : layer;
};

function compile(drawing: Drawing, layer: string, id: string, input: StyleInput): LayerSpecification[] {
  const compiled: Compiled = {
    ...input,
    common: {
      id,
      source: sourceOf(layer, drawing),
      filter: whereFilter(drawing.where),
      minzoom: drawing.from ?? 0,
    },
    layout: { visibility: input.shown.includes(layer) ? "visible" : "none" },
  };
  switch (drawing.draw) {
    case "fill":
      return [fillLayer(drawing, compiled)];
    case "hatch":
      return hatchLayers(drawing, compiled);
    case "line":
      return lineLayers(drawing, compiled);
    case "band":
      return [bandLayer(drawing, compiled)];
    case "disc":
      return [discLayer(drawing, compiled)];
    case "dots":
      return [dotsLayer(drawing, compiled)];
    case "symbol":
      return [symbolLayer(drawing, compiled)];
    case "label":
      return [labelLayer(drawing, compiled)];
  }
}

const order = (drawing: Drawing): number => {
  if (drawing.draw === "label") return 200 - drawing.priority;
  return drawing.draw === "symbol" ? 100 : 0;
};

/** Metres from which a bound hides what large tiles round away: their steps are 19 m at the equator, less elsewhere. */
const coarse = 100;

/**
 * Features as a source. Where all of them may lie far off, they are cut into large tiles: the map then draws a third
 * of the pieces, and a position moves by 14 m at most, half of a step both ways.
 */
function collect(features: readonly Feature[]): GeoJSONSourceSpecification {
  const far = features.every(({ properties: p }) => typeof p?.bound === "number" && p.bound >= coarse);
  return {
    type: "geojson",
    ...(far ? { maxzoom: 8 } : {}),
    data: { type: "FeatureCollection", features: [...features] },
  };
}

function sources({ id, drawings, features }: DrawnLayer): [string, GeoJSONSourceSpecification][] {
  const give = (f: CatalogueFeature, geometry: Geometry, more = {}): Feature => ({
    type: "Feature",
    geometry,
    properties: { offset: [0, 0], ...f.properties, id: f.id, subject: f.subject, ...more },
  });
  const draws = (draw: Drawing["draw"]) => drawings.some((d) => d.draw === draw);
  const own = features.flatMap((f) => (f.geometry ? [give(f, f.geometry)] : []));
  const words = features.flatMap((f) => {
    const coordinates = anchorOf(f);
    return coordinates ? [give(f, { type: "Point", coordinates })] : [];
  });
  const bands = features.flatMap((f) => (f.bands ?? []).map((geometry) => give(f, geometry)));
  return [
    [id, collect(own)],
    ...(draws("label") ? [[id + derived.words, collect(words)] as [string, GeoJSONSourceSpecification]] : []),
    ...(draws("band") ? [[id + derived.band, collect(bands)] as [string, GeoJSONSourceSpecification]] : []),
  ];
}

/**
 * Compiles layers to a MapLibre style: ground first, then marks, then labels, the most important last. A basemap lies
 * right on the paper, and the pale land that would hide it is left out.
 */
export function compileStyle(input: StyleInput): StyleSpecification {
  const drawn = input.layers.flatMap((layer) =>
    layer.drawings.map((drawing, i) => ({ drawing, layer: layer.id, id: `${layer.id}-${i}` })),
  );
  const paper = input.colour("paper");
  const under = input.basemap ? basemapParts(input.basemap, paper) : { sources: {}, layers: [] };
  return {
    version: 8,
    sources: { ...Object.fromEntries(input.layers.flatMap(sources)), ...under.sources },
    layers: [
      { id: "paper", type: "background", paint: { "background-color": paper } },
      ...under.layers,
      ...drawn
        .filter(({ drawing }) => !(input.basemap && drawing.land))
        .toSorted((a, b) => order(a.drawing) - order(b.drawing))
        .flatMap(({ drawing, layer, id }) => compile(drawing, layer, id, input)),
    ],
  };
}
