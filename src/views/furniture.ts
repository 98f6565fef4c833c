import { html, nothing, render } from "lit-html";
import type { Basemap } from "../core/basemap.ts";
import { type Camera, metresPerPixel } from "../core/camera.ts";
import type { Source } from "../core/layer.ts";
import { inLanguage } from "../core/naming.ts";
import type { State } from "../store/state.ts";
import { say, sayMetres } from "../words/say.ts";
import type { Desk, Render } from "./view.ts";

/** What the map's furniture needs from whoever draws the map. */
export interface FurnitureInput {
  readonly zoom: (steps: number) => void;
  /** The camera as it is drawn now, also where the state says "whole county". */
  readonly camera: (state: State) => Camera;
  /** The basemap that is laid under the plan now. */
  readonly basemap: (state: State) => Basemap | undefined;
}

const steps = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

/** Zoom, scale bar, north, notice and credits in the map's lower right corner. */
export function createFurniture(root: HTMLElement, input: FurnitureInput, { index, dispatch }: Desk): Render {
  let known: { readonly of: Desk["index"]["catalogue"]; readonly used: readonly Source[] } | undefined;
  const usedIn = (catalogue: Desk["index"]["catalogue"]): readonly Source[] => {
    const { sources, features } = catalogue;
    if (known?.of !== catalogue)
      known = {
        of: catalogue,
        used: [...new Set(features.map((f) => f.properties.source))].flatMap((key) => sources[key] ?? []),
      };
    return known.used;
  };
  root.replaceChildren();
  return (state: State) => {
    const { language } = state;
    const { atlas } = index.catalogue;
    const used = usedIn(index.catalogue);
    // The ODbL asks to be credited in sight; the others stand in the list that opens.
    const due = used.filter((s) => s.licence.startsWith("ODbL"));
    const perPixel = metresPerPixel(input.camera(state));
    const metres = steps.find((m) => m / perPixel > 60) ?? 50_000;
    const basemap = input.basemap(state);
    render(
      html`<div class="zoom">
          <button class="step" aria-label=${say(language, "zoomIn")} @click=${() => input.zoom(1)}>＋</button>
          <button class="step" aria-label=${say(language, "zoomOut")} @click=${() => input.zoom(-1)}>－</button>
          <button class="home" aria-label=${say(language, "homeMap")} @click=${() => dispatch({ do: "move", camera: null })}>${say(language, "home")}</button>
        </div>
        <div class="bar-scale" role="img" aria-label="${say(language, "scale")} ${sayMetres(metres)}">
          <span class="size"
            ><span>${sayMetres(metres)}</span
            ><svg class="rule" width=${Math.round(metres / perPixel)} height="7" aria-hidden="true"></svg
          ></span>
          <span class="size" aria-hidden="true"
            ><svg width="14" height="18" viewBox="0 0 14 18"><path d="M7 0L14 18L7 13L0 18z" fill="currentColor" /></svg
            ><span>${say(language, "north")}</span></span
          >
        </div>
        <p class="notice">${inLanguage(atlas.notice, language)}<br />${inLanguage(atlas.mapReview, language)}</p>
        ${
          basemap
            ? html`<p class="notice" data-credit>${say(language, "basemap")}：${inLanguage(basemap.credit, language)}${
                basemap.review ? html` · <span lang="zh">${basemap.review}</span>` : nothing
              }</p>`
            : nothing
        }
        <details class="credits">
          <summary>${say(language, "credits")}：${due.map((s) => inLanguage(s.credit, language)).join(" · ")} …</summary>
          <p>${used.map((s) => inLanguage(s.credit, language)).join(" · ")}</p>
          <p>${inLanguage(atlas.reference, language)} · ${atlas.date}</p>
          <p><a href="./data/index.json">${say(language, "data")}</a></p>
        </details>`,
      root,
    );
  };
}
