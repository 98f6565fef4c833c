import type { Kind } from "../core/kind.ts";

/** Seats of government, told apart by rank. */
export const seats: Kind = {
  kind: "seats",
  geometry: ["Point"],
  schema: {
    rank: { type: "number", required: true, means: "1 county town, 2 centre town, 3 other units" },
    anchor: { type: "string", required: false, means: "side of the point on which the name stands" },
  },
  drawings: () => [
    {
      draw: "symbol",
      figure: "seat",
      colour: "ink",
      size: 8,
      where: { property: "category", in: ["township"] },
    },
    {
      draw: "label",
      colour: "ink",
      size: { by: "rank", of: { 1: 20, 2: 15 }, otherwise: 12.5 },
      weight: { by: "rank", of: { 1: 700, 2: 700 }, otherwise: 400 },
      gap: { by: "rank", of: { 1: 22, 2: 12 }, otherwise: 8 },
      face: "song",
      priority: 1,
    },
  ],
  describe: () => [],
};
