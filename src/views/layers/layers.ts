import { html, nothing, render, type TemplateResult } from "lit-html";
import { fold } from "../../core/fold.ts";
import { groupBy } from "../../core/group.ts";
import type { LayerManifest } from "../../core/layer.ts";
import { inLanguage } from "../../core/naming.ts";
import { inOrder, moved } from "../../store/order.ts";
import type { State } from "../../store/state.ts";
import { say, type Word } from "../../words/say.ts";
import type { Desk, Render } from "../view.ts";
import { showTuning } from "./tune.ts";

/** What the panel of layers needs from the app. */
export interface LayersInput {
  /** Takes a layer of the reader's own out. */
  readonly remove: (id: string) => void;
}

const manners = ["order", "system", "theme"] as const;
type Manner = (typeof manners)[number];
const words: Readonly<Record<Manner, Word>> = {
  order: "layersByOrder",
  system: "layersBySystem",
  theme: "layersByTheme",
};

/** The panel of all layers, the topmost first: switched, stacked by drag or keys, made paler, filtered. */
export function createLayers(
  root: HTMLElement,
  { remove }: LayersInput,
  desk: Desk,
): { readonly render: Render; readonly flip: () => void } {
  const { index, dispatch } = desk;
  let last: State | undefined;
  let manner: Manner = "order";
  let wanted = "";
  let dragged = "";
  const unfolded = new Set<string>();
  const again = (): void => {
    if (last) draw(last);
  };
  const stack = ({ order }: State): readonly LayerManifest[] => inOrder(index.catalogue.layers, order);
  const shift = (state: State, id: string, by: number): void => {
    const ids = stack(state).map((layer) => layer.id);
    const next = moved(ids, id, by);
    if (next !== ids) dispatch({ do: "order", layers: next });
    requestAnimationFrame(() => root.querySelector<HTMLElement>(`[data-layer="${id}"] .handle`)?.focus());
  };
  const drop = (state: State, onto: string) => (event: DragEvent) => {
    event.preventDefault();
    const ids = stack(state).map((layer) => layer.id);
    if (dragged)
      dispatch({ do: "order", layers: moved(ids, dragged, ids.indexOf(onto) - ids.indexOf(dragged)) });
    dragged = "";
  };
  const row = (layer: LayerManifest, state: State): TemplateResult => {
    const { language, shown } = state;
    const title = inLanguage(layer.title, language);
    const press = (event: KeyboardEvent): void => {
      const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (!by) return;
      event.preventDefault();
      shift(state, layer.id, by);
    };
    const handle = html`<button
      class="handle"
      draggable="true"
      aria-label="${title}：${say(language, "layerMove")}"
      title=${say(language, "layerMove")}
      @keydown=${press}
      @dragstart=${(event: DragEvent) => {
        dragged = layer.id;
        event.dataTransfer?.setData("text/plain", title);
      }}
    >⠿</button>`;
    return html`<li
      data-layer=${layer.id}
      class=${shown.includes(layer.id) ? "" : "off"}
      @dragover=${(event: DragEvent) => dragged && event.preventDefault()}
      @drop=${drop(state, layer.id)}
    >
      ${manner === "order" ? handle : nothing}
      <label><input type="checkbox" .checked=${shown.includes(layer.id)} @change=${() => dispatch({ do: "toggle", layer: layer.id })} />${title}</label>
      <button
        class="button"
        aria-expanded=${unfolded.has(layer.id)}
        aria-label="${title}：${say(language, "layerTune")}"
        @click=${() => {
          if (!unfolded.delete(layer.id)) unfolded.add(layer.id);
          again();
        }}
      >${say(language, "layerTune")}</button>
      ${unfolded.has(layer.id) ? showTuning(layer, state, desk, remove) : nothing}
    </li>`;
  };
  const groups = (layers: readonly LayerManifest[], { language }: State) => {
    if (manner === "order") return [["", layers] as const];
    if (manner === "system") return [...groupBy(layers, (layer) => inLanguage(layer.group, language))];
    return index.catalogue.themes.map(
      (theme) =>
        [inLanguage(theme.title, language), layers.filter(({ id }) => theme.layers.includes(id))] as const,
    );
  };
  const draw = (state: State): void => {
    const { language, looks, order } = state;
    const all = stack(state).toReversed();
    const met = all.filter(({ title, about }) =>
      fold(`${title.zh} ${title.en} ${about[language]}`).includes(fold(wanted.trim())),
    );
    const changed = order.length > 0 || Object.keys(looks).length > 0;
    root.setAttribute("aria-label", say(language, "layers"));
    render(
      html`<header>
          <h2>${say(language, "layers")}</h2>
          <button class="close" aria-label=${say(language, "closePanel")} @click=${flip}>✕</button>
        </header>
        <div class="ways">
          <input type="search" aria-label=${say(language, "layersFind")} placeholder=${say(language, "layersFind")} .value=${wanted} @input=${(
            event: Event,
          ) => {
            wanted = (event.target as HTMLInputElement).value;
            again();
          }} />
          <output aria-live="polite">${say(language, "layersCount", { count: met.length, all: all.length })}</output>
          <select aria-label=${say(language, "layersSort")} @change=${(event: Event) => {
            manner = (event.target as HTMLSelectElement).value as Manner;
            again();
          }}>
            ${manners.map((one) => html`<option value=${one} .selected=${one === manner}>${say(language, words[one])}</option>`)}
          </select>
        </div>
        ${manner === "order" ? html`<p class="sub">${say(language, "layersHelp")}</p>` : nothing}
        ${groups(met, state).map(([title, own]) =>
          own.length === 0
            ? nothing
            : html`${title ? html`<h3>${title}</h3>` : nothing}<ul>${own.map((layer) => row(layer, state))}</ul>`,
        )}
        ${met.length === 0 ? html`<p>${say(language, "layersUnfound")}</p>` : nothing}
        ${changed ? html`<div class="actions"><button class="button" @click=${() => dispatch({ do: "unlook" })}>${say(language, "layersReset")}</button></div>` : nothing}`,
      root,
    );
  };
  const flip = (): void => {
    root.hidden = !root.hidden;
    if (root.hidden) return;
    again();
    root.querySelector<HTMLElement>("input")?.focus();
  };
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    flip();
  });
  return {
    flip,
    render: (state) => {
      last = state;
      if (!root.hidden) draw(state);
    },
  };
}
