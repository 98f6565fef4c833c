import { html, nothing, type TemplateResult } from "lit-html";
import type { LayerManifest } from "../../core/layer.ts";
import type { Look } from "../../core/look.ts";
import { inLanguage } from "../../core/naming.ts";
import { ownColours, ownKind } from "../../core/own.ts";
import { wholeTable } from "../../core/tabulation.ts";
import type { State } from "../../store/state.ts";
import { meetsWords } from "../../store/words.ts";
import { say } from "../../words/say.ts";
import type { Desk } from "../view.ts";

const fieldOf = (event: Event): HTMLInputElement => event.target as HTMLInputElement;

/** How many of a layer's features meet its filter, as it is typed. */
function countOf(layer: string, words: string, { index }: Desk): string {
  const own = index.catalogue.features.filter((f) => f.layer === layer);
  const met = words ? own.filter((f) => meetsWords(f, words)).length : own.length;
  return words ? `${met} / ${own.length}` : `${own.length}`;
}

/** What can be changed of how a layer looks: opacity, filter, and for one's own its colour and names. */
export function showTuning(
  layer: LayerManifest,
  state: State,
  desk: Desk,
  remove: (id: string) => void,
): TemplateResult {
  const { language } = state;
  const look = state.looks[layer.id] ?? {};
  const { opacity = 1, words = "", named = true } = look;
  const title = inLanguage(layer.title, language);
  const change = (next: Partial<Look>): void =>
    desk.dispatch({ do: "look", layer: layer.id, look: { ...look, ...next } });
  const colours = html`<fieldset class="colours">
    <legend>${say(language, "layerColour")}</legend>
    ${ownColours.map((colour, i) => {
      const chosen = (look.colour ?? layer.categories[0]?.colour) === colour;
      return html`<label class="swatch" data-colour=${colour}
        ><input
          type="radio"
          name="colour-${layer.id}"
          aria-label="${say(language, "layerColour")} ${i + 1}"
          .checked=${chosen}
          @change=${() => change({ colour })}
      /></label>`;
    })}
  </fieldset>`;
  return html`<div class="tuning">
    <label
      >${say(language, "layerOpacity")}<input
        type="range"
        min="0"
        max="100"
        step="5"
        aria-label="${title}：${say(language, "layerOpacity")}"
        .value=${String(Math.round(opacity * 100))}
        @input=${(event: Event) => change({ opacity: Number(fieldOf(event).value) / 100 })}
      /><output>${Math.round(opacity * 100)}%</output></label
    >
    <label
      >${say(language, "layerFilter")}<input
        type="search"
        maxlength="80"
        aria-label="${title}：${say(language, "layerFilter")}"
        .value=${words}
        @input=${(event: Event) => change({ words: fieldOf(event).value })}
      /><output aria-live="polite">${countOf(layer.id, words, desk)}</output></label
    >
    ${
      layer.kind === ownKind
        ? html`${colours}<label class="check"><input type="checkbox" .checked=${named} @change=${(event: Event) => change({ named: fieldOf(event).checked })} />${say(language, "layerNames")}</label>`
        : nothing
    }
    <div class="actions">
      <button class="button" @click=${() => desk.take({ kind: "entry", id: `${layer.id}:${layer.categories[0]?.id ?? ""}` })}>${say(language, "metadata")}</button>
      <button class="button" @click=${() => desk.dispatch({ do: "tabulate", table: { ...wholeTable, of: layer.id } })}>${say(language, "inTable")}</button>
      ${layer.kind === ownKind ? html`<button class="button" @click=${() => remove(layer.id)}>${say(language, "bringRemove")}</button>` : nothing}
    </div>
  </div>`;
}
