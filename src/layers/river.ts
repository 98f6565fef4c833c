import type { Kind } from "../core/kind.ts";

/** Rivers; a course made from waypoints is dashed. */
export const river: Kind = {
  kind: "river",
  geometry: ["LineString", "MultiLineString"],
  schema: {},
  drawings: () => [
    { draw: "line", colour: "water", width: 2, where: { property: "category", in: ["river"] } },
    {
      draw: "line",
      colour: "water",
      width: 1.3,
      dash: [6, 2],
      opacity: 0.85,
      where: { property: "category", in: ["schematic"] },
    },
  ],
  describe: () => [],
};
