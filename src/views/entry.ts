import { html, nothing, type TemplateResult } from "lit-html";
import type { CatalogueFeature } from "../core/feature.ts";
import { inLanguage, nameOf } from "../core/naming.ts";
import { wholeTable } from "../core/tabulation.ts";
import type { Bilingual, Language } from "../core/text.ts";
import { say } from "../words/say.ts";
import { showMetadata } from "./metadata.ts";
import type { Desk } from "./view.ts";

/** An entry of the legend in hand. */
export interface Entry {
  readonly id: string;
  readonly title: Bilingual;
  readonly layer: string;
  readonly features: readonly CatalogueFeature[];
}

/** Rows that a card lists; the table holds all. */
const most = 500;

function listed(f: CatalogueFeature, desk: Desk, language: Language): TemplateResult {
  const name = nameOf(f.properties, language);
  const { figure, investment } = f.properties;
  const amount =
    typeof figure === "string"
      ? figure
      : typeof investment === "number"
        ? `${investment} ${say(language, "million")}`
        : f.geometry
          ? say(language, f.properties.class === "none" ? "unstated" : f.properties.class)
          : say(language, "noShape");
  return html`<li>
    <button
      @click=${() => desk.take({ kind: "feature", id: f.subject })}
      @focus=${() => desk.dispatch({ do: "preview", hand: { kind: "feature", id: f.subject } })}
      @mouseenter=${() => desk.dispatch({ do: "preview", hand: { kind: "feature", id: f.subject } })}
      @blur=${() => desk.dispatch({ do: "preview", hand: null })}
      @mouseleave=${() => desk.dispatch({ do: "preview", hand: null })}
    >
      <span lang=${name.lang}>${name.text}</span><span class="amount">${amount}</span>
    </button>
  </li>`;
}

/** An entry of the legend: what it is, how complete its layer is, and every feature that it stands for. */
export function showEntry(entry: Entry, desk: Desk, language: Language): TemplateResult {
  const { features } = entry;
  const layer = desk.index.layers.get(entry.layer);
  const category = layer?.categories.find((c) => `${layer.id}:${c.id}` === entry.id);
  const completeness = category?.completeness ?? layer?.completeness;
  const whole = [...new Map(features.map((f) => [f.subject, f])).values()];
  const drawn = whole.filter((f) => f.geometry !== null).length;
  return html`<header>
      <div>
        <h2 tabindex="-1">${inLanguage(entry.title, language)}</h2>
        <p class="sub">${layer ? inLanguage(layer.title, language) : say(language, "accuracy")}</p>
      </div>
      <button class="close" aria-label=${say(language, "close")} @click=${() => desk.dispatch({ do: "clear" })}>✕</button>
    </header>
    ${
      layer
        ? html`<p class="note"><small>${say(language, "ours")}</small><br />${inLanguage(layer.about, language)}</p>
            <p class="note">
              <small>${say(language, "completeness")}：${completeness ? say(language, completeness) : ""}</small><br />${inLanguage(layer.completenessNote, language)}
            </p>`
        : nothing
    }
    ${
      layer?.kind === "control-line"
        ? html`<p class="note"><small>${say(language, "slot")}</small><br />${say(language, "slotHelp", { layer: layer.id })}</p>`
        : nothing
    }
    <h3>${say(language, "entryList")}<span class="count">${say(language, "entryCount", { count: whole.length })}</span></h3>
    ${
      drawn < whole.length && drawn > 0
        ? html`<p class="sub">${say(language, "entryDrawn", { drawn, rest: whole.length - drawn })}</p>`
        : nothing
    }
    <ul class="rows">${whole.slice(0, most).map((f) => listed(f, desk, language))}</ul>
    ${whole.length > most ? html`<p class="sub">${say(language, "entryMore", { count: whole.length - most })}</p>` : nothing}
    ${
      layer
        ? html`<div class="actions"><button class="button" @click=${() => desk.dispatch({ do: "tabulate", table: { ...wholeTable, of: layer.id } })}>${say(language, "inTable")}</button></div>`
        : nothing
    }
    ${layer ? showMetadata(layer, desk, language) : nothing}`;
}
