import type { Drawing } from "../core/drawing.ts";
import type { FeatureProperties } from "../core/feature.ts";
import type { Fact, Kind } from "../core/kind.ts";
import type { LayerManifest } from "../core/layer.ts";
import { ownKind } from "../core/own.ts";
import { areaManner, inCategory, lineManner, pointManner } from "./manner.ts";

/** Features above which names wait until the camera is near. */
const many = 400;
const near = 12;

type Pair = readonly [name: string, value: unknown];

const pairsOf = ({ attributes }: FeatureProperties): readonly Pair[] =>
  Array.isArray(attributes) ? (attributes as Pair[]) : [];

/** Points by the thousand as plain dots: the map can draw no more than some ten thousand symbols at once. */
const dots = (colour: string, where: Drawing["where"]): Drawing => ({
  draw: "dots",
  colour,
  size: 6,
  ...(where ? { where } : {}),
});

function drawings({ categories, size = 0 }: LayerManifest): readonly Drawing[] {
  const crowd = size > many;
  const all = categories.flatMap(({ id, colour }): readonly Drawing[] => {
    const where = [inCategory(id)];
    const name = { draw: "label", colour, size: 12, weight: 400, face: "hei", gap: 0, priority: 3 } as const;
    if (id === "area") return [...areaManner(colour, where, { tint: 0.16 }), { ...name, where }];
    if (id === "line") return [...lineManner(colour, 2.6, where), { ...name, where }];
    const spots = pointManner(colour, colour, "dot", 10, where);
    return crowd ? spots.map((d) => (d.draw === "symbol" ? dots(colour, d.where) : d)) : spots;
  });
  return crowd ? all.map((d) => (d.draw === "label" ? { ...d, from: near } : d)) : all;
}

/** Layers out of a reader's own files: points, lines and areas in one colour, with all that the file says of them. */
export const own: Kind = {
  kind: ownKind,
  geometry: ["Point", "LineString", "MultiLineString", "Polygon", "MultiPolygon"],
  schema: {
    attributes: { type: "array", required: true, means: "the file's values, as pairs of name and value" },
  },
  drawings,
  describe: (properties): readonly Fact[] =>
    pairsOf(properties)
      .filter(([, value]) => value !== null && value !== "")
      .map(([name, value]) => ({
        label: { zh: name, en: name },
        value: { zh: String(value), en: String(value) },
      })),
};
