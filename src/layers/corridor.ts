import type { Kind } from "../core/kind.ts";

/** Transport corridors: surveyed roads solid with a casing, schematic courses dashed. */
export const corridor: Kind = {
  kind: "corridor",
  geometry: ["LineString", "MultiLineString", null],
  schema: {},
  drawings: () => [
    {
      draw: "line",
      colour: "trunk",
      width: 1.8,
      dash: [4, 2.6],
      where: { property: "category", in: ["trunk"] },
    },
    {
      draw: "line",
      colour: "motorway",
      width: 3,
      casing: { colour: "casing", width: 1.1 },
      where: { property: "category", in: ["motorway"] },
    },
    {
      draw: "line",
      colour: "trunk",
      width: 1.8,
      dash: [1.2, 2],
      where: { property: "category", in: ["planned"] },
    },
  ],
  describe: () => [],
};
