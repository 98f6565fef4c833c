import type { Camera } from "../core/camera.ts";

/** Writes a camera as the text that an address carries: zoom/lat/lon. */
export function writeCamera({ zoom, lat, lon }: Camera): string {
  return `${zoom.toFixed(2)}/${lat.toFixed(5)}/${lon.toFixed(5)}`;
}

/** Reads a camera; null where the text is none. */
export function readCamera(text: string | undefined): Camera | null {
  const [zoom, lat, lon] = (text ?? "").split("/").map((part) => (part === "" ? Number.NaN : Number(part)));
  if (zoom === undefined || lat === undefined || lon === undefined) return null;
  const sound = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  return sound ? { zoom, lat, lon } : null;
}
