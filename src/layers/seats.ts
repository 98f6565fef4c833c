import type { Drawing } from "../core/drawing.ts";
import type { Kind } from "../core/kind.ts";
import { inCategory, only } from "./manner.ts";

const symbols: readonly Drawing[] = [
  { draw: "disc", colour: "ink", opacity: 0.14, from: 10.7, where: only("class", "approximate", "vague") },
  { draw: "symbol", figure: "seat", colour: "ink", size: 8, where: inCategory("township") },
  { draw: "symbol", figure: "town", colour: "ink", size: 12, where: inCategory("centre-town") },
  { draw: "symbol", figure: "capital", colour: "ink", size: 17, where: inCategory("county-town") },
];

/** Seats of government, told apart by rank; a soft disc shows how far each is known when the camera is that close. */
export const seats: Kind = {
  kind: "seats",
  geometry: ["Point"],
  schema: {
    rank: { type: "number", required: true, means: "1 county town, 2 centre town, 3 other units" },
    anchor: { type: "string", required: false, means: "side of the point on which the name stands" },
  },
  variants: ["symbols", "names"],
  drawings: (_, variant) => [
    ...(variant?.id === "names" ? [] : symbols),
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
