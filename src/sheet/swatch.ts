import { applies, choose, type Drawing, type LegendEntry } from "../core/drawing.ts";
import { type Colour, patternMarkup, symbolMarkup } from "./figure.ts";
import { drawHatch } from "./hatch.ts";
import { element } from "./svg.ts";

/** Pixels that every swatch has at least; a larger symbol makes it larger, so that sizes can be read off. */
const [least, lowest] = [34, 20];

/** The sample word of what is shown by its name alone. */
const sampleWord = "名";

/** The slot of what is named and cannot be drawn. */
function emptySwatch(colour: Colour): string {
  const [width, height] = [least, lowest];
  const slot = element("path", {
    d: `M1 1H${width - 1}V${height - 1}H1zM5 ${height - 5}L${width - 5} 5`,
    fill: "none",
    stroke: colour("muted"),
    "stroke-width": 1,
    "stroke-dasharray": "1.5 2.5",
  });
  return element("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" }, slot);
}

/**
 * The swatch of a legend entry, made from the very drawings that draw it, after their opacity; on paper
 * its hatch is lines and not a pattern, as on the map beside it.
 */
export function drawSwatch(
  { drawings, sample, layer, category }: LegendEntry,
  colour: Colour,
  paper = false,
): string {
  const sizes = drawings.flatMap((d) => (d.draw === "symbol" ? [choose(d.size, sample) + 2] : []));
  const [width, height] = [Math.max(least, ...sizes), Math.max(lowest, ...sizes)];
  const area = drawings.some((d) => (d.draw === "fill" || d.draw === "hatch") && applies(d, sample));
  const d = area ? `M1 1H${width - 1}V${height - 1}H1z` : `M1 ${height / 2}H${width - 1}`;
  const part = (drawing: Drawing): string => {
    const { opacity } = drawing;
    const key = choose(drawing.colour, sample);
    switch (drawing.draw) {
      case "fill":
        return element("path", { d, fill: colour(key), "fill-opacity": opacity });
      case "hatch": {
        const prefix = `${paper ? "paper" : "swatch"}-${layer}-${category}-`;
        if (paper)
          return drawHatch({
            pattern: choose(drawing.pattern, sample),
            key,
            colour,
            d,
            box: [0, 0, width, height],
            id: `${prefix}${key}`,
            opacity,
          });
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
        if (drawing.softness) return "";
        const { casing, width: w } = drawing;
        const dash = drawing.dash?.map((n) => n * w).join(" ");
        const under = casing ? stroke(colour(casing.colour), w + 2 * casing.width, dash) : "";
        return under + stroke(colour(key), w, dash);
      }
      case "band":
        return "";
      case "disc": {
        const id = `${paper ? "paper" : "swatch"}-${layer}-${category}-soft`;
        const stop = (offset: string, o: number) =>
          element("stop", { offset, "stop-color": colour(key), "stop-opacity": o });
        const gradient = element("radialGradient", { id }, stop("0%", opacity ?? 1) + stop("100%", 0));
        const round = { cx: width / 2, cy: height / 2, r: 9.5 };
        return gradient + element("circle", { ...round, fill: `url(#${id})` });
      }
      case "dots": {
        const round = { cx: width / 2, cy: height / 2, r: drawing.size / 2 };
        return element("circle", { ...round, fill: colour(key), opacity });
      }
      case "symbol": {
        const size = choose(drawing.size, sample);
        const body = symbolMarkup(choose(drawing.figure, sample), size, key, colour);
        return element("g", { transform: `translate(${width / 2} ${height / 2})`, opacity }, body);
      }
      case "label":
        return element(
          "text",
          {
            x: width / 2,
            y: height / 2 + 4.5,
            "text-anchor": "middle",
            "font-size": 13,
            "font-style": drawing.italic ? "italic" : undefined,
            class: drawing.face,
            fill: colour(key),
          },
          sampleWord,
        );
    }
  };
  if (drawings.length === 0) return emptySwatch(colour);
  const parts = drawings.filter((drawing) => applies(drawing, sample)).map(part);
  return element(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    parts.join(""),
  );
}
