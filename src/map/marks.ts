import type { SymbolLayerSpecification } from "maplibre-gl";
import type { Label, Mark } from "../core/drawing.ts";
import type { Compiled } from "./compiled.ts";
import { choiceExpression } from "./expression.ts";
import { imageName } from "./images.ts";
import { labelLayout } from "./labels.ts";

/** A symbol at a point, moved by the pixels of its property `offset`. */
export function symbolLayer(
  drawing: Mark,
  { common, layout, colour, scale }: Compiled,
): SymbolLayerSpecification {
  const image = choiceExpression(drawing.figure, (figure) =>
    choiceExpression(drawing.colour, (key) =>
      choiceExpression(drawing.size, (size) =>
        imageName("symbol", figure, size * scale, colour(key), colour("halo")),
      ),
    ),
  );
  const offset = ["coalesce", ["array", "number", 2, ["get", "offset"]], ["literal", [0, 0]]];
  return {
    ...common,
    type: "symbol",
    layout: {
      ...layout,
      "icon-image": image as never,
      "icon-allow-overlap": true,
      "icon-rotate": ["coalesce", ["get", "spin"], 0],
      "icon-offset": offset as never,
    },
    paint: { "icon-opacity": drawing.opacity ?? 1 },
  };
}

/** Words at a label point. */
export function labelLayer(
  drawing: Label,
  { common, layout, colour, language, scale }: Compiled,
): SymbolLayerSpecification {
  return {
    ...common,
    type: "symbol",
    layout: { ...layout, ...labelLayout(drawing, language, scale) },
    paint: {
      "text-color": choiceExpression(drawing.colour, colour),
      "text-halo-color": colour("halo"),
      "text-halo-width": 1.6 * scale,
      "text-opacity": drawing.opacity ?? 1,
    },
  };
}
