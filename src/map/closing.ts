import type { ExpressionSpecification } from "maplibre-gl";
import { metresPerPixel } from "../core/camera.ts";
import { closeness, dulled, narrow, widest } from "../core/sharpness.ts";

const zooms = Array.from({ length: 17 }, (_, i) => 7 + i / 2);

/** A value that changes with the zoom as a function of the metres under a pixel at latitude `lat`. */
function overZoom(lat: number, value: (perPixel: number) => unknown): ExpressionSpecification {
  const stops = zooms.flatMap((zoom) => [zoom, value(metresPerPixel({ lon: 0, lat, zoom }))]);
  return ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;
}

const clamp = (x: unknown): unknown => ["max", 0, ["min", 1, x]];

/** `core/sharpness.ts` as expressions over a feature's `bound`: pixels of breadth, their share of the narrow ones. */
const breadthOf = (perPixel: number): unknown => ["min", widest, ["*", ["get", "bound"], 2 / perPixel]];
const narrowness = (perPixel: number): unknown => ["/", breadthOf(perPixel), narrow];
const sharpnessOf = (perPixel: number): unknown => [
  "max",
  1 - closeness(perPixel),
  clamp(["-", 2, narrowness(perPixel)]),
];

/** Opacity of a line that must not stay sharp. */
export function bluntLine(opacity: number, lat: number): ExpressionSpecification {
  return overZoom(lat, (perPixel) => ["*", opacity, sharpnessOf(perPixel)]);
}

/** Opacity of an area whose edge must not stay sharp. */
export function bluntArea(opacity: number, lat: number): ExpressionSpecification {
  return overZoom(lat, (perPixel) => ["*", opacity, ["+", dulled, ["*", 1 - dulled, sharpnessOf(perPixel)]]]);
}

/** Opacity of a band. */
export function bandOpacity(opacity: number, lat: number): ExpressionSpecification {
  return overZoom(lat, (perPixel) => [
    "*",
    opacity * closeness(perPixel),
    clamp(["-", narrowness(perPixel), 1]),
  ]);
}
