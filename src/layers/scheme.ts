import type { Drawing } from "../core/drawing.ts";
import type { Kind } from "../core/kind.ts";
import type { Category } from "../core/layer.ts";
import { areaManner, inCategory, lineManner, only, pointManner } from "./manner.ts";

/** An area by its pattern, a mark by its figure, else a tie. */
function drawingsOf({ id, colour, pattern, figure }: Category): readonly Drawing[] {
  const where = [inCategory(id)];
  if (pattern)
    return [
      ...areaManner(colour, where, { pattern, open: pattern }),
      { draw: "label", text: "tag", colour, size: 13, weight: 700, gap: 0, face: "hei", priority: 2, where },
    ];
  if (figure)
    return [
      ...pointManner(colour, colour, figure, 15, where),
      { draw: "symbol", colour, figure, size: 13, where: [...where, only("class", "township")] },
    ];
  return [
    ...lineManner(colour, 2.2, where, { dash: [2.4, 1.6] }),
    { draw: "label", colour, size: 11.5, weight: 700, gap: 0, face: "hei", priority: 3, where },
  ];
}

/** A scheme of which the plan gives only words: areas, marks and ties, each in the manner of its position class. */
export const scheme: Kind = {
  kind: "scheme",
  geometry: ["Polygon", "MultiPolygon", "LineString", "MultiLineString", "Point", null],
  schema: {
    whole: { type: "string", required: false, means: "id of the feature of the layer that it is a part of" },
    figure: { type: "string", required: false, means: "the amount as the plan prints it, verbatim" },
    offset: {
      type: "array",
      required: false,
      means: "pixels right and down of the point, in an orderly cluster",
    },
  },
  drawings: (layer) => layer.categories.flatMap(drawingsOf),
  describe: () => [],
};
