import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { choose, type Label } from "../core/drawing.ts";
import { schematicMark } from "../core/naming.ts";
import type { Language } from "../core/text.ts";
import { lineHeight, measureOf } from "../core/wrap.ts";
import { choiceExpression } from "./expression.ts";
import { imageName } from "./images.ts";

const fonts = {
  song: ["Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", "STSong", "SimSun", "serif"],
  hei: ["Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "sans-serif"],
} as const;

/** For a label on one side of its point: MapLibre's anchor, and its offset in ems. */
function sides(
  gap: number,
  size: number,
): Readonly<Record<string, readonly [string, readonly [number, number]]>> {
  const em = gap / size;
  return {
    right: ["left", [em, 0]],
    left: ["right", [-em, 0]],
    top: ["bottom", [0, -em]],
    bottom: ["top", [0, em]],
  };
}

function anchors(gap: number, size: number): unknown[] {
  const all = sides(gap, size);
  if (gap === 0) return ["literal", ["center", [0, 0], ...Object.values(all).flat()]];
  const order = (first: string): unknown[] => [
    "literal",
    [first, ...Object.keys(all).filter((side) => side !== first)].flatMap((side) => all[side] ?? []),
  ];
  const cases = Object.keys(all).flatMap((side) => [side, order(side)]);
  return ["match", ["to-string", ["get", "anchor"]], ...cases, order("right")];
}

function anchorsByRank(drawing: Label): ExpressionSpecification {
  const { gap, size } = drawing;
  if (typeof gap === "number") return anchors(gap, choose(size, {})) as ExpressionSpecification;
  if (!("of" in gap)) throw new Error("labels: a gap cannot go by steps");
  const cases = Object.keys(gap.of).flatMap((key) => {
    const properties = { [gap.by]: key };
    return [key, anchors(choose(gap, properties), choose(size, properties))];
  });
  const rest = anchors(gap.otherwise, choose(size, {}));
  return ["match", ["to-string", ["get", gap.by]], ...cases, rest] as ExpressionSpecification;
}

/** An empty icon that keeps the words of other labels off the point, as the sheet does. */
function keepClear({ gap }: Label, scale: number): SymbolLayerSpecification["layout"] {
  const image = choiceExpression(gap, (px) => imageName("room", "", 2 * (px * scale - 3), "", ""));
  return { "icon-image": image as never, "icon-allow-overlap": true, "icon-padding": 0 };
}

/** The layout of a label layer: the name in a language, its size, face and the sides it may stand on. */
export function labelLayout(
  drawing: Label,
  language: Language,
  scale: number,
): SymbolLayerSpecification["layout"] {
  const shrink = scale * (language === "en" ? 0.92 : 1);
  const { text } = drawing;
  const zh = [...(text ? [text] : []), "name"];
  const keys = language === "zh" ? zh : [...(text ? [`${text}En`, text] : []), "en", "name"];
  const plain = ["coalesce", ...keys.map((key) => ["get", key])] as unknown as ExpressionSpecification;
  const schematic: ExpressionSpecification = ["==", ["get", "class"], "schematic"];
  const marked: ExpressionSpecification = ["concat", plain, schematicMark[language]];
  const name: ExpressionSpecification = drawing.bare ? plain : ["case", schematic, marked, plain];
  // The map library reads weight and slant out of the first family's name.
  const bold = (weight: number): string[] => {
    const [first, ...rest] = fonts[drawing.face];
    const dress = [first, ...(weight >= 600 ? ["Bold"] : []), ...(drawing.italic ? ["Italic"] : [])];
    return [dress.join(" "), first, ...rest];
  };
  return {
    ...(drawing.priority === 1 ? keepClear(drawing, scale) : {}),
    "text-field": name,
    "text-size": choiceExpression(drawing.size, (size) => size * shrink) as never,
    "text-font": choiceExpression(drawing.weight, (weight) => ["literal", bold(weight)]) as never,
    "text-letter-spacing": drawing.spaced ? 0.3 : 0,
    "text-variable-anchor-offset": anchorsByRank(drawing) as never,
    "text-justify": "auto",
    "text-max-width": measureOf(drawing),
    "text-line-height": lineHeight,
    "text-rotate": ["coalesce", ["get", "turn"], 0],
    "text-padding": 2,
    "symbol-sort-key": ["coalesce", ["get", "rank"], 9],
  };
}
