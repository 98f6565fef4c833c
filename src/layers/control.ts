import type { Kind } from "../core/kind.ts";
import { areaManner, inCategory } from "./manner.ts";

/** Control lines and protected areas; what is drawn from the plan's words alone is hatched openly and dashed. */
export const control: Kind = {
  kind: "control-line",
  geometry: ["Polygon", "MultiPolygon", "Point", null],
  schema: {
    figure: { type: "string", required: false, means: "the amount as the plan prints it, verbatim" },
  },
  drawings: (layer) => [
    ...layer.categories.flatMap((category) =>
      areaManner(category.colour, [inCategory(category.id)], {
        tint: 0.07,
        ...(category.pattern ? { pattern: category.pattern } : {}),
      }),
    ),
    {
      draw: "label",
      text: "tag",
      colour: {
        by: "category",
        of: Object.fromEntries(layer.categories.map((c) => [c.id, c.colour])),
        otherwise: "ink",
      },
      size: 12,
      weight: 700,
      gap: 0,
      face: "hei",
      priority: 2,
    },
  ],
  describe: () => [],
};
