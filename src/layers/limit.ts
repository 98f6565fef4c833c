import type { Kind } from "../core/kind.ts";

/** The limit of the county, lifted from the pale land of its neighbours. */
export const limit: Kind = {
  kind: "limit",
  geometry: ["Polygon", "MultiPolygon"],
  schema: {},
  drawings: () => [
    {
      draw: "line",
      colour: "shadow",
      width: 9,
      softness: 9,
      opacity: 0.35,
      where: { property: "category", in: ["county"] },
    },
    { draw: "fill", colour: "land", where: { property: "category", in: ["neighbour"] } },
    { draw: "fill", colour: "sheet", where: { property: "category", in: ["county"] } },
    { draw: "line", colour: "neighbour", width: 0.7, where: { property: "category", in: ["neighbour"] } },
    { draw: "line", colour: "limit", width: 1.5, where: { property: "category", in: ["county"] } },
  ],
  describe: () => [],
};
