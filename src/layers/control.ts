import type { Kind } from "../core/kind.ts";

/** Control lines; what is drawn from the plan's words alone is hatched and dashed. */
export const control: Kind = {
  kind: "control-line",
  geometry: ["Polygon", "MultiPolygon", null],
  schema: {},
  drawings: (layer) =>
    layer.categories.flatMap((category) => {
      const where = { property: "category", in: [category.id] };
      return [
        { draw: "hatch", colour: category.colour, pattern: "diagonal", opacity: 0.45, where },
        { draw: "line", colour: category.colour, width: 1.4, dash: [5, 3], where },
      ] as const;
    }),
  describe: () => [],
};
