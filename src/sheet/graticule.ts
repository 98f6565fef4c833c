import type { Colour } from "./figure.ts";
import { element, escapeText } from "./svg.ts";

/** A plane of paper: pixels from the map's upper left corner for lon/lat in degrees, and back. */
export interface Plane {
  readonly forward: (lon: number, lat: number) => readonly [x: number, y: number];
  readonly inverse: (x: number, y: number) => readonly [lon: number, lat: number];
}

/** What the graticule is drawn on: a map of so many pixels, with room for degrees round it. */
export interface GraticuleInput {
  readonly plane: Plane;
  readonly width: number;
  readonly height: number;
  /** Pixels between the map and the outer line. */
  readonly ring: number;
  readonly colour: Colour;
}

/** Minutes between the lines, from close to wide. */
const minutes = [1, 2, 5, 10, 15, 20, 30, 60, 120];

/** Pixels that lines stand apart at least; arms of a cross and length of a tick. */
const [apart, arm, tick] = [150, 7.5, 7];

/** Minutes between the lines of a map, so that their degrees can be read. */
export function graticuleStep({ plane, width, height }: GraticuleInput): number {
  const [west] = plane.inverse(0, height / 2);
  const [east] = plane.inverse(width, height / 2);
  const perMinute = width / ((east - west) * 60);
  return minutes.find((m) => m * perMinute >= apart) ?? 120;
}

/** Degrees and whole minutes. */
export function sayMinutes(total: number): string {
  const all = Math.abs(Math.round(total));
  if (all < 60) return `${all}′`;
  return `${Math.floor(all / 60)}°${String(all % 60).padStart(2, "0")}′`;
}

/** Whole steps between two bounds, in minutes. */
function between(a: number, b: number, step: number): readonly number[] {
  const [low, high] = [Math.ceil((Math.min(a, b) * 60) / step), Math.floor((Math.max(a, b) * 60) / step)];
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => (low + i) * step);
}

/** Where along an edge the wanted degree stands, from 0 to 1; it grows or falls evenly along an edge. */
function along(wanted: number, degree: (t: number) => number): number | null {
  let [low, high] = [0, 1];
  const rising = degree(1) > degree(0);
  const before = (t: number): boolean => (rising ? degree(t) < wanted : degree(t) > wanted);
  if (!before(0) || before(1)) return null;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (before(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The neat line with its ticks and degrees, the outer line, and a cross wherever two lines of the graticule meet. */
export function drawGraticule(input: GraticuleInput): string {
  const { plane, width, height, ring, colour } = input;
  const step = graticuleStep(input);
  const ink = colour("ink");
  const line = (d: string, w: number, more = {}): string =>
    element("path", { d, fill: "none", stroke: ink, "stroke-width": w, ...more });
  const letters = (x: number, y: number, text: string, turn?: number): string =>
    element(
      "text",
      {
        x,
        y,
        class: "hei",
        "font-size": 10,
        "text-anchor": "middle",
        fill: ink,
        transform: turn
          ? `rotate(${turn} ${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`
          : undefined,
      },
      escapeText(text),
    );
  const corners = [
    plane.inverse(0, 0),
    plane.inverse(width, 0),
    plane.inverse(0, height),
    plane.inverse(width, height),
  ];
  const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
  const meridians = between(Math.min(...lons), Math.max(...lons), step);
  const parallels = between(Math.min(...lats), Math.max(...lats), step);
  const ticks = [0, height].flatMap((y) =>
    meridians.flatMap((m) => {
      const t = along(m / 60, (u) => plane.inverse(u * width, y)[0]);
      if (t === null) return [];
      const [x, out] = [t * width, y === 0 ? -1 : 1];
      return [
        line(`M${x.toFixed(2)} ${y}v${out * tick}`, 0.8),
        letters(x + 4, y === 0 ? -9 : height + 17, sayMinutes(m)),
      ];
    }),
  );
  const sides = [0, width].flatMap((x) =>
    parallels.flatMap((m) => {
      const t = along(m / 60, (u) => plane.inverse(x, u * height)[1]);
      if (t === null) return [];
      const [y, out] = [t * height, x === 0 ? -1 : 1];
      return [
        line(`M${x} ${y.toFixed(2)}h${out * tick}`, 0.8),
        letters(x === 0 ? -10 : width + 17, y, sayMinutes(m), -90),
      ];
    }),
  );
  const crosses = meridians.flatMap((lon) =>
    parallels.flatMap((lat) => {
      const [x, y] = plane.forward(lon / 60, lat / 60);
      if (x < arm || y < arm || x > width - arm || y > height - arm) return [];
      const d = `M${(x - arm).toFixed(2)} ${y.toFixed(2)}h${2 * arm}M${x.toFixed(2)} ${(y - arm).toFixed(2)}v${2 * arm}`;
      return [line(d, 0.7, { "data-cross": `${lat},${lon}` })];
    }),
  );
  const box = (grow: number): string => `M${-grow} ${-grow}H${width + grow}V${height + grow}H${-grow}z`;
  return [...crosses, line(box(0), 0.8), line(box(ring), 2), ...ticks, ...sides].join("");
}
