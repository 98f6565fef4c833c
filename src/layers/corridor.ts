import type { Kind } from "../core/kind.ts";
import { inCategory, lineManner, only } from "./manner.ts";

const casing = { colour: "casing", width: 1.1 } as const;

/**
 * Transport corridors by what the texts say of their state: built ones in full lines, those under construction
 * hollow, planned ones dotted, those under study dotted widely; directions of opening as arrows.
 */
export const corridor: Kind = {
  kind: "corridor",
  geometry: ["LineString", "MultiLineString", "Point", null],
  schema: {
    state: { type: "object", required: false, means: "the plan's words for its state, with their clause" },
  },
  drawings: () => [
    ...lineManner("trunk", 2.2, [inCategory("trunk")], { dash: [4, 2] }),
    ...lineManner("motorway", 3, [inCategory("motorway")], { casing, dash: [4, 1.4] }),
    ...lineManner("trunk", 3.4, [inCategory("building")], { dash: [3, 1] }),
    { draw: "line", colour: "sheet", width: 1.4, dash: [2, 3], where: inCategory("building"), blunt: true },
    ...lineManner("planned", 2.6, [inCategory("planned")], { dash: [1, 1.4], always: true }),
    ...lineManner("planned", 2, [inCategory("study")], { dash: [1, 4], always: true }),
    {
      draw: "symbol",
      figure: "arrow",
      colour: "planned",
      size: 26,
      where: inCategory("direction"),
    },
    {
      draw: "label",
      colour: "planned",
      size: 12,
      weight: 700,
      gap: 17,
      face: "hei",
      priority: 3,
      where: inCategory("direction"),
    },
    {
      draw: "label",
      colour: "trunk-text",
      size: 11,
      weight: 700,
      gap: 0,
      face: "hei",
      priority: 3,
      where: inCategory("motorway", "trunk", "building"),
    },
    {
      draw: "label",
      colour: "planned",
      size: 11,
      weight: 400,
      gap: 0,
      face: "hei",
      priority: 5,
      where: [inCategory("planned", "study"), only("class", "schematic")],
    },
  ],
  describe: () => [],
};
