import type { Kind } from "../core/kind.ts";

interface Role {
  readonly words: string;
  readonly en: string;
  readonly clause: string;
}

/** A town system: its core, its points by rank, and the ties between them. */
export const system: Kind = {
  kind: "system",
  geometry: ["Point", "LineString"],
  schema: {
    role: {
      type: "object",
      required: false,
      means: "the plan's own words for the town's part, with their clause",
    },
  },
  drawings: () => [
    {
      draw: "line",
      colour: "accent",
      width: 1,
      opacity: 0.75,
      where: { property: "category", in: ["spoke"] },
    },
    {
      draw: "disc",
      colour: "accent",
      opacity: 0.1,
      from: 10.5,
      where: { property: "category", in: ["core", "centre"] },
    },
    {
      draw: "symbol",
      figure: "node",
      colour: "accent",
      size: 12,
      where: { property: "category", in: ["node"] },
    },
    {
      draw: "symbol",
      figure: "ring",
      colour: "accent",
      size: 17,
      where: { property: "category", in: ["centre"] },
    },
    {
      draw: "symbol",
      figure: "core",
      colour: "accent",
      size: 34,
      where: { property: "category", in: ["core"] },
    },
  ],
  describe: (p) => {
    const role = p.role as Role | undefined;
    return role
      ? [
          {
            label: { zh: "规划定位", en: "Role in the plan" },
            value: { zh: `「${role.words}」`, en: `「${role.words}」 (${role.en})` },
            evidence: { zh: role.clause, en: role.clause },
          },
        ]
      : [];
  },
};
