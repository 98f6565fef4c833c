import { type Bounds, type Camera, fitCamera, metresPerPixel } from "../core/camera.ts";
import type { Index } from "../core/index.ts";
import { askedShapes, litFeatures } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { say, sayMetres } from "../words/say.ts";
import type { Page } from "./page.ts";
import type { Scene } from "./scene.ts";
import { scaleOf } from "./theme.ts";

/** CSS pixels of the map on paper: 186 mm wide, what A4 leaves between margins of 12 mm. */
const [width, height] = [703, 540];

/** Metres of a millimetre of paper for a metre of ground, by CSS pixels of 1/96 inch. */
const paper = 96 / 0.0254;

/** What the screen shows, on paper: as wide a piece of ground, or the whole county. */
function paperCamera({ camera }: State, frame: Bounds, screen: number): Camera {
  return camera
    ? { ...camera, zoom: camera.zoom + Math.log2(width / screen) }
    : fitCamera(frame, width, height);
}

/** Metres of the scale bar: a round number of about a fifth of the map. */
const bar = (camera: Camera): number => {
  const most = (metresPerPixel(camera) * width) / 5;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((n) => n * power <= most) ?? 1) * power;
};

function scaleText(camera: Camera, { language }: State): string {
  const denominator = Math.round((metresPerPixel(camera) * paper) / 1000) * 1000;
  return `${sayMetres(bar(camera))} · ${say(language, "scale")} 1:${denominator.toLocaleString("en")}（${say(language, "onPaper")}）`;
}

/**
 * Prints the map as it is shown: a WebGL canvas prints blank, so the sheet takes its place on paper, drawn anew for
 * the state, with the legend and the sources opened.
 */
export function bindPrint(page: Page, index: Index, { loop, layers, further }: Scene): void {
  let draw: typeof import("../sheet/render.ts").renderSheet | undefined;
  const idle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 1000));
  idle(
    () => void import("../sheet/render.ts").then((room) => (draw = room.renderSheet)).catch(() => undefined),
  );
  let undo: () => void = () => undefined;
  addEventListener("beforeprint", () => {
    // A print sheet that is open goes to paper as it is.
    if (document.documentElement.dataset.plot) return;
    const state = loop.state();
    const { atlas } = index.catalogue;
    const camera = paperCamera(state, atlas.frame, page.stage.clientWidth || width);
    const sheets = [{ root: page.sheet, state, layers }, ...further()];
    const kept = sheets.map(({ root }) => [root, root.innerHTML, root.getAttribute("style")] as const);
    const closed = [
      ...document.querySelectorAll<HTMLDetailsElement>(".legend, .credits, .reply .clauses"),
    ].filter((d) => !d.open);
    for (const box of closed) box.open = true;
    if (draw) {
      page.furniture.dataset.scale = scaleText(camera, state);
      page.furniture.style.setProperty("--bar", `${bar(camera) / metresPerPixel(camera)}px`);
      for (const [i, shown] of sheets.entries()) {
        shown.root.style.setProperty("aspect-ratio", `${width} / ${height}`);
        shown.root.innerHTML = draw({
          layers: shown.layers(shown.state).filter((l) => shown.state.shown.includes(l.id)),
          frame: { camera, width, height },
          language: state.language,
          colour: (key) => `var(--${key})`,
          title: say(state.language, "mapLabel", {
            title: atlas.title[state.language],
            county: atlas.county[state.language],
          }),
          lit: litFeatures(state, index),
          asked: askedShapes(state),
          prefix: `print-${i}-`,
          scale: scaleOf(state),
        });
      }
    }
    undo = () => {
      for (const box of closed) box.open = false;
      for (const [root, before, style] of kept) {
        root.innerHTML = before;
        if (style === null) root.removeAttribute("style");
        else root.style.cssText = style;
      }
    };
  });
  addEventListener("afterprint", () => {
    undo();
    undo = () => undefined;
  });
}
