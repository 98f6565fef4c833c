import type { Colour } from "./figure.ts";
import { element } from "./svg.ts";

/** A corner of what is measured, centred at the origin: a dot and its number. */
export function cornerMarkup(number: number, colour: Colour): string {
  const dot = element("circle", {
    r: 4.5,
    fill: colour("halo"),
    stroke: colour("accent"),
    "stroke-width": 2.2,
  });
  const written = {
    class: "hei",
    y: -9,
    "text-anchor": "middle",
    "font-size": 13,
    fill: colour("accent"),
    stroke: colour("halo"),
    "stroke-width": 3,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  return dot + element("text", written, String(number));
}
