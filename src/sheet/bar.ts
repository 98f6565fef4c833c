import { barOf, perMillimetre } from "../core/plot.ts";
import type { Colour } from "./figure.ts";
import { element, escapeText } from "./svg.ts";

const kilometres = (metres: number): string => String(Number((metres / 1000).toFixed(3)));

/** The scale bar of a print sheet: four parts in turn dark and light, with kilometres over them. */
export function drawBar(scale: number, colour: Colour): string {
  const { metres, mm } = barOf(scale);
  const length = mm * perMillimetre;
  const [left, top, thick] = [8, 14, 5];
  const ink = colour("ink");
  const part = (i: number): string =>
    element("rect", {
      x: left + (i * length) / 4,
      y: top,
      width: length / 4,
      height: thick,
      fill: i % 2 ? colour("paper") : ink,
      stroke: ink,
      "stroke-width": 0.6,
    });
  const letter = (share: number, unit = ""): string =>
    element(
      "text",
      {
        x: left + share * length,
        y: top - 4,
        class: "hei",
        "font-size": 10,
        "text-anchor": "middle",
        fill: ink,
      },
      escapeText(kilometres(share * metres) + unit),
    );
  return element(
    "svg",
    { class: "bar-of-scale", width: length + left + 30, height: top + thick + 2 },
    [0, 1, 2, 3].map(part).join("") + letter(0) + letter(0.5) + letter(1, " km"),
  );
}
