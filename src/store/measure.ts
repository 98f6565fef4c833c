import { type Measure, measureKinds, mostCorners } from "../core/measure.ts";
import type { LonLat } from "../core/question.ts";

/** To a centimetre: what is typed is not made coarser. */
const write = (degrees: number): string => String(Number(degrees.toFixed(7)));

function readCorner(text: string): LonLat | null {
  const [lat, lon, ...rest] = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (lat === undefined || lon === undefined || rest.length > 0) return null;
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}

/** Writes what is measured as the text that an address carries: `<kind>!<lat>,<lon>*…`. */
export function writeMeasure({ kind, points }: Measure): string {
  const corners = points.map(([lon, lat]) => `${write(lat)},${write(lon)}`).join("*");
  return corners ? `${kind}!${corners}` : kind;
}

/** Reads what is measured; null where the text is no measure, or one of its corners is no place. */
export function readMeasure(text: string): Measure | null {
  const [named, corners = "", ...rest] = text.split("!");
  const kind = measureKinds.find((k) => k === named);
  if (!kind || rest.length > 0) return null;
  const points = corners === "" ? [] : corners.split("*").map(readCorner);
  const sound = points.filter((p) => p !== null);
  return sound.length === points.length && sound.length <= mostCorners ? { kind, points: sound } : null;
}
