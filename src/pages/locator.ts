import { type Bounds, fitCamera } from "../core/camera.ts";
import type { DrawnLayer } from "../core/stack.ts";
import type { Language } from "../core/text.ts";
import { renderSheet } from "../sheet/render.ts";

/** What a small map is drawn from. */
export interface LocatorInput {
  readonly layers: readonly DrawnLayer[];
  /** What it has to show; ours pads it. */
  readonly bounds: Bounds;
  /** Ids of the features to lift out. */
  readonly lit: ReadonlySet<string>;
  readonly language: Language;
  readonly title: string;
  readonly prefix: string;
}

/** CSS pixels of the small map: about those of a phone, where its names are still read. */
export const locator = { width: 420, height: 200 } as const;

/** How far round what it shows it reaches, as a share of its size. */
const margin = 0.35;

/** Draws a strip of map round a place, with its neighbours. */
export function drawLocator({ bounds, ...input }: LocatorInput): string {
  const { width, height } = locator;
  const [west, south, east, north] = bounds;
  const [dx, dy] = [(east - west) * margin, (north - south) * margin];
  const sheet = renderSheet({
    ...input,
    frame: {
      camera: fitCamera([west - dx, south - dy, east + dx, north + dy], width, height),
      width,
      height,
    },
    colour: (key) => `var(--${key})`,
    kept: true,
  });
  // Names were placed for this size: in a narrower box they grow smaller with the map.
  return sheet.replace("<svg ", `<svg viewBox="0 0 ${width} ${height}" `);
}
