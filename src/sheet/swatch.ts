import { applies, choose, type Drawing, type LegendEntry } from "../core/drawing.ts";
import { type Colour, patternMarkup, symbolMarkup } from "./figure.ts";
import { element } from "./svg.ts";

const [width, height] = [34, 20];

/** The swatch of a legend entry, made from the very drawings that draw it, after their opacity. */
export function drawSwatch({ drawings, sample, layer, category }: LegendEntry, colour: Colour): string {
  const area = drawings.some((d) => (d.draw === "fill" || d.draw === "hatch") && applies(d, sample));
  const d = area ? `M1 1H${width - 1}V${height - 1}H1z` : `M1 ${height / 2}H${width - 1}`;
  const part = (drawing: Drawing): string => {
    const { opacity } = drawing;
    const key = choose(drawing.colour, sample);
    switch (drawing.draw) {
      case "fill":
        return element("path", { d, fill: colour(key), "fill-opacity": opacity });
      case "hatch": {
        const prefix = `swatch-${layer}-${category}-`;
        const [id, markup] = patternMarkup(choose(drawing.pattern, sample), key, colour, prefix);
        return markup + element("path", { d, fill: `url(#${id})`, opacity });
      }
      case "line": {
        const stroke = (tint: string, w: number, dash?: string) =>
          element("path", {
            d,
            fill: "none",
            stroke: tint,
            "stroke-width": w,
            "stroke-dasharray": dash,
            opacity,
          });
        const casing = drawing.casing;
        const under = casing ? stroke(colour(casing.colour), drawing.width + 2 * casing.width) : "";
        if (drawing.softness) return "";
        return (
          under + stroke(colour(key), drawing.width, drawing.dash?.map((n) => n * drawing.width).join(" "))
        );
      }
      case "disc":
        return element("circle", {
          cx: width / 2,
          cy: height / 2,
          r: 9,
          fill: colour(key),
          "fill-opacity": opacity,
        });
      case "symbol": {
        const size = Math.min(choose(drawing.size, sample), height);
        const body = symbolMarkup(choose(drawing.figure, sample), size, key, colour);
        return element("g", { transform: `translate(${width / 2} ${height / 2})`, opacity }, body);
      }
      case "label":
        return "";
    }
  };
  const parts = drawings.filter((drawing) => applies(drawing, sample)).map(part);
  return element(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    parts.join(""),
  );
}
