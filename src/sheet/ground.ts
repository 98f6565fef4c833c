import { applies, choose, type Drawing } from "../core/drawing.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import { type Colour, patternMarkup } from "./figure.ts";
import type { Projector } from "./frame.ts";
import { element } from "./svg.ts";

/** Collects pattern definitions while the ground is drawn. */
export interface Definitions {
  readonly prefix: string;
  readonly patterns: Map<string, string>;
}

function stroke(
  d: string,
  colour: string,
  width: number,
  more: Readonly<Record<string, string | number | undefined>>,
) {
  return element("path", {
    d,
    fill: "none",
    stroke: colour,
    "stroke-width": width,
    "stroke-linejoin": "round",
    "vector-effect": "non-scaling-stroke",
    ...more,
  });
}

/** Draws an area, a line or a disc of the ground as SVG; empty where the drawing does not apply. */
export function drawGround(
  drawing: Drawing,
  feature: CatalogueFeature,
  project: Projector,
  colour: Colour,
  definitions: Definitions,
): string {
  const { geometry, properties } = feature;
  if (!geometry || !applies(drawing, properties)) return "";
  const { opacity } = drawing;
  switch (drawing.draw) {
    case "fill":
      return element("path", {
        d: project.path(geometry),
        fill: colour(choose(drawing.colour, properties)),
        "fill-opacity": opacity,
      });
    case "hatch": {
      const key = choose(drawing.colour, properties);
      const [id, markup] = patternMarkup(
        choose(drawing.pattern, properties),
        key,
        colour,
        definitions.prefix,
      );
      definitions.patterns.set(id, markup);
      return element("path", { d: project.path(geometry), fill: `url(#${id})`, opacity });
    }
    case "line": {
      const d = project.path(geometry);
      const key = colour(choose(drawing.colour, properties));
      const dash = drawing.dash?.map((n) => n * drawing.width).join(" ");
      if (drawing.softness)
        return [1, 0.66, 0.33]
          .map((k) => stroke(d, key, drawing.width * 2 * k, { opacity: (opacity ?? 1) / 3 }))
          .join("");
      const casing = drawing.casing
        ? stroke(d, colour(drawing.casing.colour), drawing.width + 2 * drawing.casing.width, { opacity })
        : "";
      return casing + stroke(d, key, drawing.width, { "stroke-dasharray": dash, opacity });
    }
    case "disc": {
      if (geometry.type !== "Point" || properties.bound === null) return "";
      const [cx, cy] = project.point(geometry.coordinates);
      const fill = colour(choose(drawing.colour, properties));
      return element("circle", {
        cx,
        cy,
        r: project.pixels(properties.bound),
        fill,
        "fill-opacity": opacity,
      });
    }
    case "symbol":
    case "label":
      return "";
  }
}
