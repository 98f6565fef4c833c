import type { Geometry, Position } from "geojson";
import { svg, type TemplateResult } from "lit-html";
import { mercator } from "../../core/camera.ts";

const width = 260;
const height = 170;

type Pixel = (position: Position) => readonly [number, number];

const isPosition = (part: unknown): part is Position => Array.isArray(part) && typeof part[0] === "number";

/** The lines of a geometry, a point being a line of one position. */
function linesOf(geometry: Geometry): readonly Position[][] {
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(linesOf);
  const walk = (part: unknown): Position[][] => {
    if (isPosition(part)) return [[part]];
    const inner = part as unknown[];
    return inner.every(isPosition) ? [inner as Position[]] : inner.flatMap(walk);
  };
  return walk(geometry.coordinates);
}

function pathOf(lines: readonly Position[][], pixel: Pixel): string {
  return lines
    .filter((line) => line.length > 1)
    .map(
      (line) =>
        `M${line
          .map((p) =>
            pixel(p)
              .map((n) => n.toFixed(1))
              .join(" "),
          )
          .join("L")}`,
    )
    .join("");
}

/** A small picture of shapes within the outlines of the county, by which a wrong datum shows. */
export function showPreview(
  outlines: readonly Geometry[],
  shapes: readonly Geometry[],
  label: string,
): TemplateResult {
  const ground = outlines.flatMap(linesOf);
  const all = ground.flat().map(([lon = 0, lat = 0]) => mercator(lon, lat));
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const range = (of: readonly number[]): readonly [number, number] =>
    of.reduce<readonly [number, number]>(
      ([a, b], n) => [Math.min(a, n), Math.max(b, n)],
      [Infinity, -Infinity],
    );
  const [[x0, x1], [y0, y1]] = [range(xs), range(ys)];
  const scale = Math.min(width / (x1 - x0), height / (y1 - y0)) * 0.94;
  const pixel: Pixel = ([lon = 0, lat = 0]) => {
    const [x, y] = mercator(lon, lat);
    return [width / 2 + (x - (x0 + x1) / 2) * scale, height / 2 + (y - (y0 + y1) / 2) * scale];
  };
  const lines = shapes.flatMap(linesOf);
  const dots = lines.filter((line) => line.length === 1).flatMap(([p]) => (p ? [pixel(p)] : []));
  return svg`<svg class="preview" viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    <path class="ground" d=${pathOf(ground, pixel)}></path>
    <path class="shapes" d=${pathOf(lines, pixel)}></path>
    ${dots.map(([x, y]) => svg`<circle cx=${x.toFixed(1)} cy=${y.toFixed(1)} r="2"></circle>`)}
  </svg>`;
}
