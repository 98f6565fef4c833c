import { type Figure, patterns, symbols } from "../core/figures.ts";
import { element } from "./svg.ts";

/** Turns a palette key into a colour of SVG: a hex value or a CSS variable. */
export type Colour = (key: string) => string;

function parts(figure: Figure, ink: string, paper: string): string {
  const tint = (role: "ink" | "paper" | undefined): string =>
    role === "ink" ? ink : role === "paper" ? paper : "none";
  return figure.parts
    .map((p) =>
      element("path", {
        d: p.d,
        fill: tint(p.fill),
        stroke: p.stroke && tint(p.stroke),
        "stroke-width": p.width,
      }),
    )
    .join("");
}

/** A symbol of `core/figures.ts`, centred on the origin, `size` pixels across. */
export function symbolMarkup(name: string, size: number, key: string, colour: Colour): string {
  const figure = symbols[name];
  if (!figure) throw new Error(`no figure is called ${name}`);
  const scale = size / figure.box;
  const transform = `scale(${Math.round(scale * 1000) / 1000}) translate(${-figure.box / 2} ${-figure.box / 2})`;
  return element("g", { transform }, parts(figure, colour(key), colour("halo")));
}

/** The id of a pattern in a given colour, and its definition. */
export function patternMarkup(
  name: string,
  key: string,
  colour: Colour,
  prefix: string,
): readonly [string, string] {
  const figure = patterns[name];
  if (!figure) throw new Error(`no pattern is called ${name}`);
  const id = `${prefix}${name}-${key}`;
  const size = { width: figure.box, height: figure.box };
  return [
    id,
    element(
      "pattern",
      { id, patternUnits: "userSpaceOnUse", ...size },
      parts(figure, colour(key), colour("halo")),
    ),
  ];
}
