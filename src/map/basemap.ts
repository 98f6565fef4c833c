import type { RasterLayerSpecification, RasterSourceSpecification } from "maplibre-gl";
import { addressesOf, type Laid } from "../core/basemap.ts";

/** Beginning of the names of the sources of basemaps. */
export const prefix = "basemap:";

/** Whether a colour is darker than the middle. */
function isDark(hex: string): boolean {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}

/** What a style gains by a basemap: sources of this attempt, and layers held back so that the plan stays the figure. */
export function basemapParts(
  { basemap, key, attempt }: Laid,
  paper: string,
): {
  readonly sources: Readonly<Record<string, RasterSourceSpecification>>;
  readonly layers: readonly RasterLayerSpecification[];
} {
  const { kind, url, labels, hosts, maxZoom } = basemap;
  const near = maxZoom === undefined ? {} : { maxzoom: maxZoom };
  const tiles = (template: string): RasterSourceSpecification => ({
    type: "raster",
    tiles: [...addressesOf(template, hosts, key)],
    tileSize: 256,
    ...near,
  });
  const [archive] = addressesOf(url, hosts, key);
  const ground: RasterSourceSpecification =
    kind === "xyz" ? tiles(url) : { type: "raster", url: `pmtiles://${archive}`, tileSize: 256, ...near };
  const sources = {
    [`${prefix}${attempt}`]: ground,
    ...(labels ? { [`${prefix}${attempt}.names`]: tiles(labels) } : {}),
  };
  return {
    sources,
    layers: Object.keys(sources).map((source) => ({
      id: source,
      type: "raster",
      source,
      paint: {
        "raster-saturation": -0.35,
        "raster-opacity": 0.85,
        "raster-brightness-max": isDark(paper) ? 0.45 : 1,
      },
    })),
  };
}
