import type { Drawing } from "../core/drawing.ts";
import type { Kind } from "../core/kind.ts";
import { inCategory } from "./manner.ts";

interface Role {
  readonly words: string;
  readonly en: string;
  readonly clause: string;
}

/** The core, the centre towns, the nodes, and the ties of the core to them. */
const ties: readonly Drawing[] = [
  { draw: "line", colour: "accent", width: 1.2, opacity: 0.85, where: inCategory("spoke"), blunt: true },
  { draw: "symbol", figure: "node", colour: "accent", size: 12, where: inCategory("node") },
  { draw: "symbol", figure: "ring", colour: "accent", size: 17, where: inCategory("centre") },
  { draw: "symbol", figure: "core", colour: "accent", size: 34, where: inCategory("core") },
];

/** The plan's words for each town, beside the ties. */
const roles: readonly Drawing[] = [
  ...ties,
  {
    draw: "label",
    text: "tag",
    colour: "accent",
    size: 11.5,
    weight: 400,
    gap: 22,
    face: "song",
    priority: 3,
    where: inCategory("centre", "core"),
  },
];

/** The steps of the settlement structure by size. */
const steps: readonly Drawing[] = [
  { draw: "symbol", figure: "square", colour: "accent", size: 13, where: inCategory("plain") },
  { draw: "symbol", figure: "square", colour: "accent", size: 20, where: inCategory("town") },
  { draw: "symbol", figure: "square", colour: "accent", size: 30, where: inCategory("city") },
];

/** A town system: its core, its points by rank and the ties between them; or its steps by size. */
export const system: Kind = {
  kind: "system",
  geometry: ["Point", "LineString", null],
  variants: ["ties", "roles", "steps"],
  schema: {
    role: {
      type: "object",
      required: false,
      means: "the plan's own words for the town's part, with their clause",
    },
  },
  drawings: (_, variant) => (variant?.id === "steps" ? steps : variant?.id === "roles" ? roles : ties),
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
