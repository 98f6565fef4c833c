import { patterns } from "../core/figures.ts";
import type { Colour } from "./figure.ts";
import { element, tidy } from "./svg.ts";

/** Left, top, right and bottom in pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Path data moved to another place: only absolute commands (upper case) say where they are. */
function shifted(d: string, dx: number, dy: number): string {
  return d.replace(/([MLTCSQHV])([^A-Za-z]*)/g, (_, command: string, rest: string) => {
    const numbers = rest.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    const by = (i: number): number => (command === "H" || (command !== "V" && i % 2 === 0) ? dx : dy);
    return command + numbers.map((n, i) => tidy(n + by(i))).join(" ");
  });
}

/** What is covered, and with what. */
export interface Hatching {
  /** A pattern of `core/figures.ts` in a colour. */
  readonly pattern: string;
  readonly key: string;
  readonly colour: Colour;
  /** Path data of the area, and a box round all of it that is seen. */
  readonly d: string;
  readonly box: Box;
  /** Of the clip, unique in the page. */
  readonly id: string;
  readonly opacity?: number | undefined;
}

/** A hatch drawn line by line and clipped by its area: browsers turn patterns into pixels on paper, but not this. */
export function drawHatch({ pattern, key, colour, d, box, id, opacity }: Hatching): string {
  const figure = patterns[pattern];
  if (!figure) throw new Error(`no pattern is called ${pattern}`);
  const from = (least: number): number => Math.floor(least / figure.box) * figure.box;
  const steps = (least: number, most: number): readonly number[] =>
    Array.from(
      { length: Math.max(0, Math.ceil((most - from(least)) / figure.box)) },
      (_, i) => from(least) + i * figure.box,
    );
  const columns = steps(box[0], box[2]);
  const tiles = steps(box[1], box[3]).flatMap((y) => columns.map((x) => [x, y] as const));
  if (tiles.length === 0) return "";
  const tint = (role: "ink" | "paper" | undefined): string =>
    role ? colour(role === "ink" ? key : "halo") : "none";
  const lines = figure.parts.map((part) =>
    element("path", {
      d: tiles.map(([x, y]) => shifted(part.d, x, y)).join(""),
      fill: tint(part.fill),
      stroke: part.stroke && tint(part.stroke),
      "stroke-width": part.width,
    }),
  );
  const clip = element("clipPath", { id }, element("path", { d }));
  return clip + element("g", { "clip-path": `url(#${id})`, opacity }, lines.join(""));
}
