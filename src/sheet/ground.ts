import { applies, choose, type Dots, type Drawing } from "../core/drawing.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import { bandStrength, dulled, sharpness } from "../core/sharpness.ts";
import { bandSteps } from "../core/stretch.ts";
import { type Colour, patternMarkup } from "./figure.ts";
import type { Projector } from "./frame.ts";
import { drawHatch } from "./hatch.ts";
import { element, tidy } from "./svg.ts";

/** Collects pattern and gradient definitions while the ground is drawn. */
export interface Definitions {
  readonly prefix: string;
  readonly patterns: Map<string, string>;
}

/** What the ground is drawn with. */
export interface Brush {
  readonly project: Projector;
  readonly colour: Colour;
  readonly definitions: Definitions;
  /** How much wider than usual lines are drawn. */
  readonly scale: number;
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

/** Nested strokes that together fade from the middle to the edge. */
function fading(d: string, colour: string, width: number, opacity: number, steps: number): string {
  const parts = Array.from({ length: steps }, (_, k) => (width * (steps - k)) / steps);
  return parts.map((w) => stroke(d, colour, w, { opacity: opacity / steps })).join("");
}

function disc(f: CatalogueFeature, fill: string, key: string, opacity: number, brush: Brush): string {
  const { project, definitions } = brush;
  if (f.geometry?.type !== "Point" || f.properties.bound === null) return "";
  const [cx, cy] = project.point(f.geometry.coordinates);
  const id = `${definitions.prefix}soft-${key}-${Math.round(opacity * 100)}`;
  const stop = (offset: string, o: number): string =>
    element("stop", { offset, "stop-color": fill, "stop-opacity": o });
  definitions.patterns.set(id, element("radialGradient", { id }, stop("0%", opacity) + stop("100%", 0)));
  return element("circle", {
    cx,
    cy,
    r: project.pixels(f.properties.bound),
    // The opacity stands in the gradient: some readers of PDF leave out that of what is filled with one.
    fill: `url(#${id})`,
  });
}

/** Draws an area, a line, a band or a disc of the ground as SVG; empty where the drawing does not apply. */
export function drawGround(drawing: Drawing, feature: CatalogueFeature, brush: Brush): string {
  const { geometry, properties } = feature;
  const { project, colour, definitions, scale } = brush;
  if (!geometry || !applies(drawing, properties)) return "";
  const perPixel = 1 / project.pixels(1);
  const sharp = drawing.blunt ? sharpness(properties.bound ?? 0, perPixel) : 1;
  const key = choose(drawing.colour, properties);
  const full = drawing.opacity ?? 1;
  const thin = full * sharp;
  const dull = full * (dulled + (1 - dulled) * sharp);
  switch (drawing.draw) {
    case "fill":
      return element("path", {
        d: project.path(geometry),
        fill: colour(key),
        "fill-opacity": dull === 1 ? undefined : dull,
      });
    case "hatch": {
      const opacity = dull === 1 ? undefined : dull;
      if (project.paper) {
        const id = `${definitions.prefix}clip-${definitions.patterns.size}`;
        definitions.patterns.set(id, "");
        const d = project.path(geometry);
        const pattern = choose(drawing.pattern, properties);
        return drawHatch({ pattern, key, colour, d, box: project.box(geometry), id, opacity });
      }
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
      if (thin === 0) return "";
      const d = project.path(geometry);
      const width = drawing.width * scale;
      const opacity = thin === 1 ? undefined : thin;
      if (drawing.softness) return fading(d, colour(key), width * 2, thin, 3);
      const dash = drawing.dash?.map((n) => n * width).join(" ");
      const more = { "stroke-dasharray": dash, opacity };
      const casing = drawing.casing
        ? stroke(d, colour(drawing.casing.colour), width + 2 * drawing.casing.width * scale, more)
        : "";
      return casing + stroke(d, colour(key), width, more);
    }
    case "band": {
      const strength = (full * bandStrength(properties.bound ?? 0, perPixel)) / bandSteps.length;
      const fill = { fill: colour(key), "fill-opacity": String(Math.round(strength * 1000) / 1000) };
      const parts = strength > 0 ? (feature.bands ?? []) : [];
      return parts.map((part) => element("path", { d: project.path(part), ...fill })).join("");
    }
    case "disc":
      return disc(feature, colour(key), key, full, brush);
    case "dots":
    case "symbol":
    case "label":
      return "";
  }
}

/** Plain dots as one path: a line without length has round ends, and its width does not scale. */
export function drawDots(drawing: Dots, features: readonly CatalogueFeature[], brush: Brush): string {
  const { project, colour, scale } = brush;
  const d = features
    .flatMap(({ geometry, properties }) =>
      geometry?.type === "Point" && applies(drawing, properties)
        ? [`M${project.point(geometry.coordinates).map(tidy).join(" ")}h0`]
        : [],
    )
    .join("");
  const more = { "stroke-linecap": "round", opacity: drawing.opacity };
  return d && stroke(d, colour(drawing.colour), drawing.size * scale, more);
}
