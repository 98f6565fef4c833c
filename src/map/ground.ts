import type { CircleLayerSpecification, FillLayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { metresPerPixel } from "../core/camera.ts";
import type { Band, Disc, Dots, Fill, Hatch, Line } from "../core/drawing.ts";
import { patterns } from "../core/figures.ts";
import { bandSteps } from "../core/stretch.ts";
import { bandOpacity, bluntArea, bluntLine } from "./closing.ts";
import type { Compiled } from "./compiled.ts";
import { choiceExpression, valuesOf } from "./expression.ts";
import { imageName } from "./images.ts";

/** A tint as a fill. */
export function fillLayer(drawing: Fill, { common, layout, colour, lat }: Compiled): FillLayerSpecification {
  const { opacity = 1, blunt } = drawing;
  return {
    ...common,
    type: "fill",
    layout,
    paint: {
      "fill-color": choiceExpression(drawing.colour, colour),
      "fill-opacity": blunt ? bluntArea(opacity, lat) : opacity,
      "fill-antialias": false,
    },
  };
}

/** A hatch as a fill with a repeated image; none where no pattern is named. */
export function hatchLayers(
  drawing: Hatch,
  { common, layout, colour, lat }: Compiled,
): FillLayerSpecification[] {
  const { opacity = 1, blunt, pattern } = drawing;
  if (typeof pattern !== "string" && valuesOf(pattern).length < 2) return [];
  const image = choiceExpression(drawing.colour, (key) =>
    choiceExpression(pattern, (name) =>
      imageName("pattern", name, patterns[name]?.box ?? 16, colour(key), colour("halo")),
    ),
  );
  return [
    {
      ...common,
      type: "fill",
      layout,
      paint: {
        "fill-pattern": image as never,
        "fill-opacity": blunt ? bluntArea(opacity, lat) : opacity,
      },
    },
  ];
}

/** A line, its casing under it. */
export function lineLayers(
  drawing: Line,
  { common, layout, colour, lat, scale }: Compiled,
): LineLayerSpecification[] {
  const { casing, softness = 0, opacity = 1, blunt, dash } = drawing;
  const line = (
    suffix: string,
    tint: never,
    width: number,
    dashes?: readonly number[],
  ): LineLayerSpecification => ({
    ...common,
    id: common.id + suffix,
    type: "line",
    layout: { ...layout, "line-join": "round" },
    paint: {
      "line-color": tint,
      "line-width": width * scale,
      "line-opacity": blunt ? bluntLine(opacity, lat) : opacity,
      "line-blur": softness,
      ...(dashes ? { "line-dasharray": [...dashes] } : {}),
    },
  });
  const tint = choiceExpression(drawing.colour, colour) as never;
  const cased = drawing.width + 2 * (casing?.width ?? 0);
  // Lengths go by the width of what is dashed: the casing's are the line's own.
  const dashes = dash?.map((n) => (n * drawing.width) / cased);
  const under = casing ? [line("-casing", colour(casing.colour) as never, cased, dashes)] : [];
  return [...under, line("", tint, drawing.width + softness, dash)];
}

/** A band as areas one in the other that together fade outward. */
export function bandLayer(drawing: Band, { common, layout, colour, lat }: Compiled): FillLayerSpecification {
  return {
    ...common,
    type: "fill",
    layout,
    paint: {
      "fill-color": choiceExpression(drawing.colour, colour),
      "fill-opacity": bandOpacity((drawing.opacity ?? 1) / bandSteps.length, lat),
      "fill-antialias": false,
    },
  };
}

/** A soft disc whose radius is a length on the ground. */
export function discLayer(
  drawing: Disc,
  { common, layout, colour, lat }: Compiled,
): CircleLayerSpecification {
  const at = (zoom: number) => ["*", ["get", "bound"], 1 / metresPerPixel({ lon: 0, lat, zoom })];
  const radius = ["interpolate", ["exponential", 2], ["zoom"], 0, at(0), 24, at(24)];
  return {
    ...common,
    type: "circle",
    layout,
    paint: {
      "circle-color": choiceExpression(drawing.colour, colour),
      "circle-opacity": drawing.opacity ?? 1,
      "circle-radius": radius as never,
      "circle-blur": 1,
    },
  };
}

/** Plain dots of a constant size. */
export function dotsLayer(
  { colour: key, size, opacity = 1 }: Dots,
  { common, layout, colour, scale }: Compiled,
): CircleLayerSpecification {
  return {
    ...common,
    type: "circle",
    layout,
    paint: {
      "circle-color": colour(key),
      "circle-opacity": opacity,
      "circle-radius": (size * scale) / 2,
      "circle-stroke-color": colour("halo"),
      "circle-stroke-width": 0.6,
      "circle-stroke-opacity": opacity,
    },
  };
}
