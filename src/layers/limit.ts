import type { Kind } from "../core/kind.ts";
import { inCategory } from "./manner.ts";

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
      where: inCategory("county"),
    },
    { draw: "fill", colour: "land", land: true, where: inCategory("neighbour") },
    { draw: "fill", colour: "sheet", land: true, where: inCategory("county") },
    { draw: "line", colour: "neighbour", width: 0.9, where: inCategory("neighbour") },
    { draw: "band", colour: "limit", opacity: 0.16, where: inCategory("county") },
    { draw: "line", colour: "limit", width: 1.5, where: inCategory("county") },
    {
      draw: "label",
      colour: "muted",
      size: 12.5,
      weight: 400,
      gap: 0,
      face: "song",
      spaced: true,
      priority: 6,
      where: inCategory("neighbour"),
    },
  ],
  describe: () => [],
};
