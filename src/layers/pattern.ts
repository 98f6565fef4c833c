import type { Kind } from "../core/kind.ts";
import type { LayerManifest } from "../core/layer.ts";

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
  geometry: ["Point", "Polygon", "MultiPolygon"],
  schema: {},
  drawings: (layer) => [
    {
      draw: "fill",
      colour: byZone(layer, ""),
      where: { property: "category", in: zones(layer) },
    },
    {
      draw: "hatch",
      colour: byZone(layer, "-ink"),
      pattern: {
        by: "category",
        of: Object.fromEntries(layer.categories.flatMap((c) => (c.pattern ? [[c.id, c.pattern]] : []))),
        otherwise: "diagonal",
      },
      opacity: 0.42,
      where: { property: "category", in: zones(layer) },
    },
    { draw: "fill", colour: "screen", opacity: 0.16, where: { property: "category", in: screens(layer) } },
    {
      draw: "hatch",
      colour: "screen",
      pattern: "ridge",
      opacity: 0.75,
      where: { property: "category", in: screens(layer) },
    },
    {
      draw: "line",
      colour: "screen",
      width: 1.2,
      dash: [4, 3],
      opacity: 0.9,
      where: { property: "category", in: screens(layer) },
    },
    {
      draw: "symbol",
      figure: "burst",
      colour: "accent",
      size: 44,
      opacity: 0.55,
      where: { property: "category", in: ["centre"] },
    },
  ],
  describe: () => [],
};
