import { positionClasses } from "../core/accuracy.ts";
import type { Kind } from "../core/kind.ts";

const official = { property: "class", in: ["surveyed"] };
const sketched = { property: "class", in: positionClasses.filter((c) => c !== "surveyed") };

/**
 * Control lines: official vectors have an even tint, a close hatch and a solid edge; what is drawn from the plan's
 * words alone has an open hatch and a dashed one.
 */
export const control: Kind = {
  kind: "control-line",
  geometry: ["Polygon", "MultiPolygon", null],
  schema: {},
  drawings: ({ categories }) => {
    const of = Object.fromEntries(categories.map(({ id, colour }) => [id, colour]));
    const colour = { by: "category", of, otherwise: categories[0]?.colour ?? "ink" };
    return [
      { draw: "fill", colour, opacity: 0.16, where: official },
      { draw: "hatch", colour, pattern: "diagonal", opacity: 0.8, where: official },
      { draw: "hatch", colour, pattern: "diagonal", opacity: 0.45, where: sketched },
      { draw: "line", colour, width: 1.4, dash: [5, 3], where: sketched },
      { draw: "line", colour, width: 1.8, where: official },
    ];
  },
  describe: () => [],
};
