import type { Kind } from "../core/kind.ts";

const figures: Readonly<Record<string, string>> = {
  scenic: "triangle",
  heritage: "temple",
  protected: "triangle",
  reservoir: "dam",
  industrial: "works",
  airport: "plane",
};
const crisp = { property: "class", in: ["surveyed", "digitised"] };

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
    return [
      { draw: "disc", colour, opacity: 0.08, where: { property: "class", in: ["approximate"] } },
      {
        draw: "symbol",
        colour,
        figure: { by: "category", of: figures, otherwise: "dot" },
        size: 13,
        where: crisp,
      },
      {
        draw: "label",
        colour: text,
        size: 11.5,
        weight: 400,
        gap: 10,
        face: "hei",
        priority: 3,
        where: crisp,
      },
      {
        draw: "label",
        colour: text,
        size: 11.5,
        weight: 400,
        gap: 0,
        face: "hei",
        italic: true,
        priority: 4,
        where: { property: "class", in: ["approximate"] },
      },
      {
        draw: "label",
        colour: text,
        size: 12,
        weight: 400,
        gap: 0,
        face: "song",
        italic: true,
        spaced: true,
        priority: 5,
        where: { property: "class", in: ["vague"] },
      },
    ];
  },
  describe: () => [],
};
