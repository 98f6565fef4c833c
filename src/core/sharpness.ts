/** Metres a CSS pixel at about 1:200,000: from there outward a diagram is read as a diagram. */
const overview = 53;

/** Metres a CSS pixel at about 1:60,000: from there inward a line must be known to be drawn as a line. */
const close = 16;

/** Pixels of breadth up to which a line is as good as known. */
export const narrow = 12;

/** Pixels of breadth that a band never exceeds; it fills the screen anyway. */
export const widest = 900;

const clamp = (x: number): number => Math.min(1, Math.max(0, x));

/** How far the camera is from the overview, 0, towards the scale where nothing vague may look sharp, 1. */
export function closeness(perPixel: number): number {
  return clamp(Math.log2(overview / perPixel) / Math.log2(overview / close));
}

/** Breadth in CSS pixels within which a line known to `bound` metres lies. */
export function breadth(bound: number, perPixel: number): number {
  return Math.min(widest, (2 * bound) / perPixel);
}

/**
 * How sharp a line known to `bound` metres may be drawn at so many metres a pixel: 1 in the overview or where its
 * breadth is a few pixels, 0 where the line would lie about it.
 */
export function sharpness(bound: number, perPixel: number): number {
  return Math.max(1 - closeness(perPixel), clamp(2 - breadth(bound, perPixel) / narrow));
}

/** How strongly the band of a line known to `bound` metres is drawn at so many metres a pixel, 0 to 1. */
export function bandStrength(bound: number, perPixel: number): number {
  return closeness(perPixel) * clamp(breadth(bound, perPixel) / narrow - 1);
}

/** What is left of an area's tint where its edge is no longer sharp. */
export const dulled = 0.3;
