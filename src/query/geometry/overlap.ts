import type { Extent, Overlap } from "../../core/answer.ts";
import { grow } from "./grow.ts";
import { inside } from "./inside.ts";
import { nearestSegment, segmentIndex } from "./segments.ts";
import { type Box, boxesMeet, type Shape } from "./shape.ts";
import { commonArea } from "./sweep.ts";

const units: readonly Extent["unit"][] = ["count", "m", "m2"];

const sizes = new WeakMap<Shape, number>();

function lengthOf({ lines }: Shape): number {
  let length = 0;
  for (let i = 0; i < lines.length; i += 4)
    length += Math.hypot(
      (lines[i + 2] as number) - (lines[i] as number),
      (lines[i + 3] as number) - (lines[i + 1] as number),
    );
  return length;
}

/** How much there is of a shape: m² of an area, m of a line, the count of points. */
export function extentOf(shape: Shape): Extent {
  const { dim, parts, box } = shape;
  const found = sizes.get(shape);
  const size =
    found ?? (dim === 0 ? parts.length : dim === 1 ? lengthOf(shape) : commonArea(shape, undefined, box));
  sizes.set(shape, size);
  return { unit: units[dim] ?? "count", size };
}

/** Shares of the way along segment `i` of a line at which it meets an edge of the area, with both ends. */
function cutsOf(line: Shape, i: number, area: Shape): number[] {
  const [x0, y0, x1, y1] = line.lines.subarray(4 * i, 4 * i + 4) as unknown as [
    number,
    number,
    number,
    number,
  ];
  const [dx, dy] = [x1 - x0, y1 - y0];
  const near =
    segmentIndex(area)?.search(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)) ??
    area.parts.keys();
  const cuts = [0, 1];
  for (const j of near) {
    const px = area.lines[4 * j] as number;
    const py = area.lines[4 * j + 1] as number;
    const qx = (area.lines[4 * j + 2] as number) - px;
    const qy = (area.lines[4 * j + 3] as number) - py;
    const across = dx * qy - dy * qx;
    if (across === 0) continue;
    const t = ((px - x0) * qy - (py - y0) * qx) / across;
    const s = ((px - x0) * dy - (py - y0) * dx) / across;
    if (t > 0 && t < 1 && s >= 0 && s <= 1) cuts.push(t);
  }
  return cuts.sort((p, q) => p - q);
}

function lengthIn(line: Shape, area: Shape): number {
  let length = 0;
  for (let i = 0; i < line.parts.length; i += 1) {
    const [x0, y0, x1, y1] = line.lines.subarray(4 * i, 4 * i + 4) as unknown as [
      number,
      number,
      number,
      number,
    ];
    const cuts = cutsOf(line, i, area);
    for (const [k, to] of cuts.slice(1).entries()) {
      const from = cuts[k] as number;
      const t = (from + to) / 2;
      if (to > from && inside(area, x0 + t * (x1 - x0), y0 + t * (y1 - y0)))
        length += (to - from) * Math.hypot(x1 - x0, y1 - y0);
    }
  }
  return length;
}

/** How many points lie in an area deeper than `depth` metres; below 0, at most so far outside it. */
function countIn({ lines }: Shape, area: Shape, depth: number): number {
  let count = 0;
  for (let i = 0; i < lines.length; i += 4) {
    const [x, y] = [lines[i] as number, lines[i + 1] as number];
    const within = inside(area, x, y);
    const { distance } = nearestSegment(area, x, y);
    if ((within ? distance : -distance) >= depth) count += 1;
  }
  return count;
}

/** How much of `part` lies in the area: m², m or a count; 0 where they do not meet. */
export function commonSize(part: Shape, area: Shape): number {
  if (!boxesMeet(part.box, area.box)) return 0;
  if (part.dim === 0) return countIn(part, area, 0);
  if (part.dim === 1) return lengthIn(part, area);
  const box: Box = [
    Math.max(part.box[0], area.box[0]),
    Math.max(part.box[1], area.box[1]),
    Math.min(part.box[2], area.box[2]),
    Math.min(part.box[3], area.box[3]),
  ];
  return commonArea(part, area, box);
}

/**
 * How much two shapes have in common, measured as the one of lower dimension, and between which bounds it stays
 * however both move by `u` metres in all: at least what lies in the area eroded by u, at most what lies in the
 * area grown by u. Null where neither is an area. Of two areas the larger one is eroded and grown, since whatever
 * the move, the smaller one keeps what lay deeper than u in the larger.
 */
export function overlapOf(a: Shape, b: Shape, u: number): Overlap | null {
  if (a.dim !== 2 && b.dim !== 2) return null;
  const swap = a.dim === 2 && (b.dim !== 2 || extentOf(a).size > extentOf(b).size);
  const [part, area] = swap ? [b, a] : [a, b];
  const whole = extentOf(part);
  const size = Math.min(whole.size, commonSize(part, area));
  if (u === 0) return { unit: whole.unit, size, least: size, most: size };
  if (part.dim === 0)
    return { unit: "count", size, least: countIn(part, area, u), most: countIn(part, area, -u) };
  if (!boxesMeet(part.box, area.box, u)) return { unit: whole.unit, size, least: 0, most: 0 };
  const less = grow(area, -u);
  const more = grow(area, u);
  const least = less ? commonSize(part, less) : 0;
  const most = more ? commonSize(part, more) : size;
  // rounding must not turn the bracket inside out
  const upper = part.dim === 2 ? Math.min(whole.size, extentOf(area).size) : whole.size;
  return {
    unit: whole.unit,
    size,
    least: Math.min(size, least),
    most: Math.max(size, Math.min(upper, most)),
  };
}
