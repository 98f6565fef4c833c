import { html, nothing, render } from "lit-html";
import { type Aimed, fewestCorners } from "../core/aim.ts";
import type { LonLat } from "../core/question.ts";
import type { State, Tool } from "../store/state.ts";
import { sayMore } from "../words/more/say.ts";
import { say, type Word } from "../words/say.ts";

/** What the plate of the crosshair shows and does. */
export interface AimingInput {
  /** What the corners make; null for a tool that takes single places. */
  readonly made: Aimed | null;
  /** Where the crosshair stands. */
  readonly at: LonLat;
  /** How many corners are put down. */
  readonly corners: number;
  readonly put: () => void;
  readonly back: () => void;
  readonly finish: () => void;
  readonly leave: () => void;
}

/** What each tool is called. */
export const toolWords: Readonly<Record<Tool, Word>> = {
  point: "toolPoint",
  polygon: "toolPolygon",
  rectangle: "toolRectangle",
  circle: "toolCircle",
  line: "toolLine",
  freehand: "toolFreehand",
  edit: "toolEdit",
  measure: "measuring",
};

/** A place as the crosshair says it: degrees to a metre. */
export function sayPlace([lon, lat]: LonLat, language: State["language"]): string {
  return say(language, "foundPoint", { lat: lat.toFixed(5), lon: lon.toFixed(5) });
}

/** The crosshair in the middle of the map and its plate: where it stands, and what can be done there. */
export function showAiming(root: HTMLElement, { tool, language }: State, input: AimingInput): void {
  const { made, at, corners, put, back, finish, leave } = input;
  if (!tool) return;
  const name = say(language, toolWords[tool]);
  const keyed = (word: string, key: string, run: () => void, able = true) =>
    html`<button class="button" ?disabled=${!able} @click=${run}>${word}<kbd>${key}</kbd></button>`;
  const enough = made === null || corners >= fewestCorners[made];
  render(
    html`<svg class="cross" viewBox="-40 -40 80 80" width="80" height="80" aria-hidden="true">
        <path class="below" d="M-36 0H-8M8 0H36M0 -36V-8M0 8V36" /><path d="M-36 0H-8M8 0H36M0 -36V-8M0 8V36" /><circle class="below" r="3" /><circle r="1.5" />
      </svg>
      <div class="plate" role="group" aria-label=${sayMore(language, "aimLabel", { tool: name })}>
        <p><strong>${name}</strong><span>${sayPlace(at, language)}</span>${tool === "point" ? nothing : html`<span>${sayMore(language, "aimCount", { count: corners })}</span>`}</p>
        <div class="tools-row">
          ${keyed(sayMore(language, tool === "point" ? "aimAsk" : "aimPut"), "Enter", put)}
          ${
            tool === "point"
              ? nothing
              : html`${keyed(sayMore(language, "aimBack"), "Backspace", back, corners > 0)}${keyed(sayMore(language, "aimFinish"), "Ctrl Enter", finish, enough)}`
          }
          ${tool === "measure" ? nothing : keyed(sayMore(language, "aimLeave"), "Esc", leave)}
        </div>
      </div>`,
    root,
  );
}
