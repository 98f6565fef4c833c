import type { Kind } from "../core/kind.ts";
import { lineManner } from "./manner.ts";

/** Rivers, named along their course; a course made from waypoints is dashed over its band. */
export const river: Kind = {
  kind: "river",
  geometry: ["LineString", "MultiLineString"],
  schema: {},
  drawings: () => [
    ...lineManner("water", 2, [], { dash: [6, 2] }),
    {
      draw: "label",
      colour: "water-text",
      size: 12,
      weight: 400,
      gap: 0,
      face: "song",
      italic: true,
      spaced: true,
      priority: 4,
    },
  ],
  describe: () => [],
};
