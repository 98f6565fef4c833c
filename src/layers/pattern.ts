import type { Kind } from "../core/kind.ts";
import type { LayerManifest } from "../core/layer.ts";
import { areaManner, inCategory, sure, unsure } from "./manner.ts";

const zones = (layer: LayerManifest) =>
  layer.categories.filter((c) => c.pattern !== undefined && c.pattern !== "ridge").map((c) => c.id);
const screens = (layer: LayerManifest) =>
  layer.categories.filter((c) => c.pattern === "ridge").map((c) => c.id);
const byZone = (layer: LayerManifest, suffix: string) => ({
  by: "category",
  of: Object.fromEntries(
    layer.categories.filter((c) => zones(layer).includes(c.id)).map((c) => [c.id, `${c.colour}${suffix}`]),
  ),
  otherwise: "ink",
});

/** A spatial pattern: zones as tints with a texture, screens as bands with a ridge, centres as bursts. */
export const pattern: Kind = {
  kind: "pattern",
  geometry: ["Point", "Polygon", "MultiPolygon", null],
  schema: {},
  drawings: (layer) => [
    { draw: "fill", colour: byZone(layer, ""), where: inCategory(...zones(layer)), blunt: true },
    {
      draw: "hatch",
      colour: byZone(layer, "-ink"),
      pattern: {
        by: "category",
        of: Object.fromEntries(layer.categories.flatMap((c) => (c.pattern ? [[c.id, c.pattern]] : []))),
        otherwise: "diagonal",
      },
      opacity: 0.42,
      where: inCategory(...zones(layer)),
      blunt: true,
    },
    { draw: "band", colour: byZone(layer, "-ink"), opacity: 0.16, where: inCategory(...zones(layer)) },
    { draw: "line", colour: byZone(layer, "-ink"), width: 1.8, where: [inCategory(...zones(layer)), sure] },
    {
      draw: "line",
      colour: byZone(layer, "-ink"),
      width: 1.3,
      dash: [5, 3],
      where: [inCategory(...zones(layer)), unsure],
      blunt: true,
    },
    ...layer.categories
      .filter((c) => screens(layer).includes(c.id))
      .flatMap((c) =>
        areaManner(c.colour, [inCategory(c.id)], { pattern: "ridge", open: "ridge", tint: 0.16 }),
      ),
    {
      draw: "symbol",
      figure: "burst",
      colour: "accent",
      size: 44,
      opacity: 0.75,
      where: inCategory("centre"),
    },
    {
      draw: "label",
      text: "tag",
      colour: byZone(layer, "-ink"),
      size: 16,
      weight: 700,
      gap: 0,
      face: "song",
      priority: 2,
      where: inCategory(...zones(layer)),
    },
    {
      draw: "label",
      text: "tag",
      colour: "screen",
      size: 15,
      weight: 700,
      gap: 0,
      face: "song",
      priority: 2,
      where: inCategory(...screens(layer)),
    },
  ],
  describe: () => [],
};
