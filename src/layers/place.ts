import type { Kind } from "../core/kind.ts";
import { pointManner } from "./manner.ts";

const figures: Readonly<Record<string, string>> = {
  scenic: "triangle",
  heritage: "temple",
  protected: "tree",
  reservoir: "dam",
  industrial: "works",
  park: "sprout",
  airport: "plane",
};

/** Named places: a crisp symbol, a soft disc, or the name alone, as far as the position is known. */
export const place: Kind = {
  kind: "place",
  geometry: ["Point", null],
  schema: {},
  drawings: (layer) => {
    const colour = {
      by: "category",
      of: Object.fromEntries(layer.categories.map((c) => [c.id, c.colour])),
      otherwise: "ink",
    };
    const text = { ...colour, of: { ...colour.of, reservoir: "water-text" } };
    return pointManner(colour, text, { by: "category", of: figures, otherwise: "dot" }, 13);
  },
  describe: () => [],
};
