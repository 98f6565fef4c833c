import { html, nothing, render, type TemplateResult } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import type { LegendEntry } from "../core/drawing.ts";
import { groupBy } from "../core/group.ts";
import type { LayerManifest } from "../core/layer.ts";
import { inLanguage } from "../core/naming.ts";
import type { Language } from "../core/text.ts";
import { inOrder } from "../store/order.ts";
import type { State } from "../store/state.ts";
import { mannerWord } from "../words/manner.ts";
import { say } from "../words/say.ts";
import type { Desk, Render } from "./view.ts";

/** What the legend is made from: the entries of the drawings, and a swatch for each. */
export interface LegendInput {
  readonly entries: (state: State) => readonly LegendEntry[];
  /** Entries that explain how sure positions are drawn, for the features of so many layers in view. */
  readonly manners: (shown: readonly string[], seen: ReadonlySet<string>) => readonly LegendEntry[];
  /** Ids of the features that may be in view. */
  readonly seen: (state: State) => ReadonlySet<string>;
  /** SVG markup of our own making. */
  readonly swatch: (entry: LegendEntry) => string;
}

/** The group of the land itself comes last: what lies on it matters more. */
const isBase = (layer: LayerManifest): boolean => layer.kind === "limit";

/** The legend: layers by system, each with its switch, its ways, and what its drawings in view look like. */
export function createLegend(root: HTMLElement, input: LegendInput, { index, dispatch, take }: Desk): Render {
  const wide = (): boolean => (root.parentElement?.clientWidth ?? 0) >= 700;
  let open = wide();
  new ResizeObserver(() => {
    if (wide() === open) return;
    open = wide();
    root.querySelector("details")?.toggleAttribute("open", open);
  }).observe(root.parentElement ?? root);

  const row = (entry: LegendEntry, title: string, state: State): TemplateResult => {
    const { language, hand } = state;
    return html`<li>
      <button
        aria-pressed=${hand?.kind === "entry" && hand.id === entry.id}
        @click=${() => take({ kind: "entry", id: entry.id })}
        @mouseenter=${() => dispatch({ do: "preview", hand: { kind: "entry", id: entry.id } })}
        @mouseleave=${() => dispatch({ do: "preview", hand: null })}
        @focus=${() => dispatch({ do: "preview", hand: { kind: "entry", id: entry.id } })}
        @blur=${() => dispatch({ do: "preview", hand: null })}
      >
        ${unsafeHTML(input.swatch(entry))}<span>${title}</span>${
          entry.drawn ? nothing : html`<small>${say(language, "noShape")}</small>`
        }
      </button>
    </li>`;
  };
  const ways = (layer: LayerManifest, { language, variants }: State): TemplateResult | typeof nothing => {
    const all = layer.variants ?? [];
    if (all.length < 2) return nothing;
    const chosen = variants[layer.id] ?? all[0]?.id;
    return html`<select
      aria-label="${inLanguage(layer.title, language)}：${say(language, "ways")}"
      @change=${(event: Event) => {
        const way = (event.target as HTMLSelectElement).value;
        dispatch({ do: "vary", layer: layer.id, variant: way === all[0]?.id ? null : way });
      }}
    >
      ${all.map((v) => html`<option value=${v.id} ?selected=${v.id === chosen}>${inLanguage(v.title, language)}</option>`)}
    </select>`;
  };
  const field = (layer: LayerManifest, state: State, rows: readonly LegendEntry[]): TemplateResult => {
    const { language, shown } = state;
    return html`<fieldset aria-label=${inLanguage(layer.title, language)}>
      <label title=${inLanguage(layer.about, language)}
        ><input
          type="checkbox"
          name=${layer.id}
          .checked=${shown.includes(layer.id)}
          @change=${() => dispatch({ do: "toggle", layer: layer.id })}
        />${inLanguage(layer.title, language)}<span class="count">${say(language, layer.completeness)}</span></label
      >
      ${shown.includes(layer.id) ? html`${ways(layer, state)}<ul>${rows.map((e) => row(e, inLanguage(e.title, language), state))}</ul>` : nothing}
    </fieldset>`;
  };
  const manners = (state: State, seen: ReadonlySet<string>): TemplateResult | typeof nothing => {
    const rows = input.manners(state.shown, seen);
    if (rows.length === 0) return nothing;
    return html`<fieldset class="manners">
      <legend title=${say(state.language, "accuracyHelp")}>${say(state.language, "accuracy")}</legend>
      <ul>${rows.map((e) => row(e, say(state.language, mannerWord(e.category)), state))}</ul>
    </fieldset>`;
  };

  // What is closed, as it is on a phone, is drawn when it is first opened or printed.
  let full = open;
  let last: State | undefined;
  const fill = (): void => {
    full = true;
    if (last) show(last);
  };
  addEventListener("beforeprint", fill);
  const opened = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open) fill();
  };

  let drawn: readonly unknown[] = [];
  const show = (state: State): void => {
    last = state;
    const { language, shown, variants, looks, order, camera, hand } = state;
    const width = root.parentElement?.clientWidth;
    const next = [language, shown, variants, looks, order, camera, hand, index.catalogue, width, full];
    if (next.every((value, i) => value === drawn[i])) return;
    drawn = next;
    const head = html`<summary title=${say(language, "inView")}>${say(language, "legend")}</summary>`;
    const box = (body: unknown): void => {
      render(html`<details class="legend" ?open=${open} @toggle=${opened}>${head}${body}</details>`, root);
    };
    if (!full) {
      box(nothing);
      return;
    }
    const seen = input.seen(state);
    const entries = groupBy(
      input.entries(state).filter((e) => !e.drawn || e.features.some((id) => seen.has(id))),
      (e) => e.layer,
    );
    const groups = (list: readonly LayerManifest[]) =>
      [...groupBy(list, (l) => inLanguage(l.group, language as Language))].toSorted(
        ([, a], [, b]) => Number(a.some(isBase)) - Number(b.some(isBase)),
      );
    const section = (list: readonly LayerManifest[]) =>
      groups(list).map(
        ([title, own]) =>
          html`<section>
            <h2>${title}</h2>
            ${own.map((layer) => field(layer, state, entries.get(layer.id) ?? []))}
          </section>`,
      );
    const layers = inOrder(index.catalogue.layers, order).toReversed();
    const off = layers.filter((l) => !shown.includes(l.id));
    box(
      html`<div class="body">
        ${section(layers.filter((l) => shown.includes(l.id)))} ${manners(state, seen)}
        ${
          off.length > 0
            ? html`<details class="more" ?open=${shown.length === 0}>
                <summary>${say(language, "moreLayers")}<span class="count">${off.length}</span></summary>
                ${section(off)}
              </details>`
            : nothing
        }
      </div>`,
    );
  };
  return show;
}
