import { anchorOf } from "../core/anchor.ts";
import { applies, choose, type Label } from "../core/drawing.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import { schematicMark } from "../core/naming.ts";
import type { DrawnLayer } from "../core/stack.ts";
import type { Language } from "../core/text.ts";
import { lineHeight, measureOf, widthOf, wrap } from "../core/wrap.ts";
import type { Projector } from "./frame.ts";

/** A label with its place, pixels from the upper left corner of the frame. */
export interface PlacedLabel {
  readonly feature: CatalogueFeature;
  readonly drawing: Label;
  readonly text: string;
  /** The text as it is broken into lines. */
  readonly lines: readonly string[];
  readonly size: number;
  readonly at: readonly [number, number];
  /** Offset of the first line's anchor from the point. */
  readonly shift: readonly [number, number];
  readonly align: "start" | "middle" | "end";
  /** Degrees clockwise. */
  readonly turn: number;
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const sides = ["right", "left", "top", "bottom"] as const;
type Side = (typeof sides)[number];

function boxAt(
  [x, y]: readonly [number, number],
  side: Side | "centre",
  gap: number,
  w: number,
  h: number,
): Box {
  if (side === "centre") return { x0: x - w / 2, x1: x + w / 2, y0: y - h / 2, y1: y + h / 2 };
  if (side === "right") return { x0: x + gap, x1: x + gap + w, y0: y - h / 2, y1: y + h / 2 };
  if (side === "left") return { x0: x - gap - w, x1: x - gap, y0: y - h / 2, y1: y + h / 2 };
  const top = side === "top";
  return { x0: x - w / 2, x1: x + w / 2, y0: top ? y - gap - h : y + gap, y1: top ? y - gap : y + gap + h };
}

const meets = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Most of a label, as a share of its box, that may lie on others where it has to stand all the same. */
const most = 0.25;

/** The share of a box that lies on others; those that lie on each other count twice. */
function covered(box: Box, others: readonly Box[]): number {
  const on = (o: Box): number =>
    meets(box, o)
      ? (Math.min(box.x1, o.x1) - Math.max(box.x0, o.x0)) * (Math.min(box.y1, o.y1) - Math.max(box.y0, o.y0))
      : 0;
  return others.reduce((sum, o) => sum + on(o), 0) / ((box.x1 - box.x0) * (box.y1 - box.y0));
}

/** The box round a box that is turned about a point, as the text is. */
function turned(box: Box, degrees: number, [ox, oy]: readonly [number, number]): Box {
  if (degrees === 0) return box;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [c, s] = [Math.abs(cos), Math.abs(sin)];
  const [w, h] = [box.x1 - box.x0, box.y1 - box.y0];
  const [mx, my] = [(box.x0 + box.x1) / 2 - ox, (box.y0 + box.y1) / 2 - oy];
  const [x, y] = [ox + mx * cos - my * sin, oy + mx * sin + my * cos];
  const [dx, dy] = [(w * c + h * s) / 2, (w * s + h * c) / 2];
  return { x0: x - dx, x1: x + dx, y0: y - dy, y1: y + dy };
}

/** What a label says of a feature in a language: the words of its property, else the name. */
function wordsOf({ text, bare }: Label, p: CatalogueFeature["properties"], language: Language): string {
  const own = text ? p[text] : undefined;
  const said =
    language === "zh" ? (own ?? p.name) : ((text ? p[`${text}En`] : undefined) ?? own ?? p.en ?? p.name);
  return `${said}${p.class === "schematic" && !bare ? schematicMark[language] : ""}`;
}

/**
 * Places the labels of all layers without collisions: by priority and rank, each on the side that its data names
 * or else on the first free one. A label without room is left out, but for those of the highest priority: they stand
 * where they lie least on others, as long as they can be read there. Where an edge is given, one that would cross it
 * stands on another side or is left out.
 */
export function placeLabels(
  layers: readonly DrawnLayer[],
  project: Projector,
  language: Language,
  scale = 1,
  edge?: readonly [width: number, height: number],
): PlacedLabel[] {
  const inside = ({ x0, y0, x1, y1 }: Box): boolean =>
    !edge || (x0 >= 0 && y0 >= 0 && x1 <= edge[0] && y1 <= edge[1]);
  const wanted = layers
    .flatMap((layer) =>
      layer.drawings.flatMap((drawing) =>
        drawing.draw === "label"
          ? layer.features
              .filter((f) => applies(drawing, f.properties))
              .map((feature) => ({ drawing, feature }))
          : [],
      ),
    )
    .filter(({ drawing, feature }) => anchorOf(feature) && wordsOf(drawing, feature.properties, language))
    .sort(
      (a, b) =>
        a.drawing.priority - b.drawing.priority ||
        (a.feature.properties.rank ?? 9) - (b.feature.properties.rank ?? 9),
    );
  const taken: Box[] = wanted
    .filter(({ drawing }) => drawing.priority === 1)
    .map(({ feature, drawing }) => {
      const [x, y] = pointOf(feature, project);
      const half = choose(drawing.gap, feature.properties) * scale - 3;
      return { x0: x - half, x1: x + half, y0: y - half, y1: y + half };
    });
  return wanted.flatMap(({ drawing, feature }): PlacedLabel[] => {
    const p = feature.properties;
    const text = wordsOf(drawing, p, language);
    const size = choose(drawing.size, p) * scale * (language === "en" ? 0.92 : 1);
    const turn = Number(p.turn ?? 0);
    const gap = choose(drawing.gap, p) * scale;
    const at = pointOf(feature, project);
    const spaced = drawing.spaced ?? false;
    const broken = wrap(text, measureOf(drawing), spaced);
    // Along a line one long row keeps to it; elsewhere rows as the map has them, else one row or shorter ones.
    const forms = turn === 0 ? [broken, [text], wrap(text, 6, spaced)] : [[text], broken];
    const own = p.anchor as Side | undefined;
    const tries: readonly (Side | "centre")[] =
      gap === 0 ? ["centre", ...sides] : own ? [own, ...sides] : sides;
    const every = forms.flatMap((lines) =>
      tries.map((side) => {
        const w = Math.max(...lines.map((line) => widthOf(line, spaced))) * size;
        const more = (lines.length - 1) * lineHeight * size;
        return { lines, side, more, box: turned(boxAt(at, side, gap, w, size * 1.15 + more), turn, at) };
      }),
    );
    const stands = every.filter(({ box }) => inside(box));
    const free = stands.find(({ box }) => !taken.some((other) => meets(other, box)));
    const least = (): (typeof stands)[number] | undefined =>
      stands
        .map((one) => ({ one, share: covered(one.box, taken) }))
        .filter(({ share }) => share <= most)
        .toSorted((a, b) => a.share - b.share)[0]?.one;
    const stand = free ?? (drawing.priority === 1 ? least() : undefined);
    if (!stand) return [];
    const { lines, side, more, box } = stand;
    taken.push(box);
    const align = side === "right" ? "start" : side === "left" ? "end" : "middle";
    const dx = side === "right" ? gap : side === "left" ? -gap : 0;
    const last = side === "top" ? -gap - size * 0.2 : side === "bottom" ? gap + size * 0.85 : size * 0.36;
    const dy = side === "bottom" ? last : last - (side === "top" ? more : more / 2);
    return [{ feature, drawing, text, lines, size, at, shift: [dx, dy], align, turn }];
  });
}

function pointOf(feature: CatalogueFeature, project: Projector): readonly [number, number] {
  const at = anchorOf(feature);
  return at ? project.point(at) : [0, 0];
}
