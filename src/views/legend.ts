import { html, render } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import type { LegendEntry } from "../core/drawing.ts";
import { inLanguage } from "../core/naming.ts";
import type { State } from "../store/state.ts";
import { say } from "../words/say.ts";
import type { Desk, Render } from "./view.ts";

/** What the legend is made from: the entries of the drawings, and a swatch for each. */
export interface LegendInput {
  readonly entries: readonly LegendEntry[];
  /** SVG markup of our own making. */
  readonly swatch: (entry: LegendEntry) => string;
}

/** The legend: every layer with its switch, and what its drawings look like. */
export function createLegend(
  root: HTMLElement,
  { entries, swatch }: LegendInput,
  { index, dispatch }: Desk,
): Render {
  const layers = index.catalogue.layers.toReversed();
  const wide = (): boolean => (root.parentElement?.clientWidth ?? 0) >= 700;
  let open = wide();
  new ResizeObserver(() => {
    if (wide() === open) return;
    open = wide();
    root.querySelector("details")?.toggleAttribute("open", open);
  }).observe(root.parentElement ?? root);
  let drawn: readonly unknown[] = [];
  return ({ language, shown }: State) => {
    if (drawn[0] === language && drawn[1] === shown) return;
    drawn = [language, shown];
    const rows = (layer: string) =>
      entries
        .filter((entry) => entry.layer === layer)
        .map(
          (entry) =>
            html`<li>${unsafeHTML(swatch(entry))}<span>${inLanguage(entry.title, language)}</span></li>`,
        );
    render(
      html`<details class="legend" ?open=${open}>
        <summary>${say(language, "legend")}</summary>
        ${layers.map((layer) => {
          const on = shown.includes(layer.id);
          return html`<fieldset>
            <label title=${inLanguage(layer.about, language)}
              ><input
                type="checkbox"
                name=${layer.id}
                .checked=${on}
                @change=${() => dispatch({ do: "toggle", layer: layer.id })}
              />${inLanguage(layer.title, language)}<span class="count"
                >${say(language, layer.completeness)}</span
              ></label
            >
            ${on ? html`<ul>${rows(layer.id)}</ul>` : ""}
          </fieldset>`;
        })}
      </details>`,
      root,
    );
  };
}
