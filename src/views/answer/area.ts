import { html, nothing, type TemplateResult } from "lit-html";
import type { AtAnswer, LayerAnswer, Near, WithinAnswer } from "../../core/answer.ts";
import { inLanguage } from "../../core/naming.ts";
import type { Language } from "../../core/text.ts";
import { sayExtent } from "../../words/measure.ts";
import { say } from "../../words/say.ts";
import type { Desk } from "../view.ts";
import { type Specific, showClauses } from "./clauses.ts";
import { featureButton, sayPlace, showLayer } from "./findings.ts";

/** Near features that are listed at once. */
const first = 3;

const count = (layers: readonly LayerAnswer[], verdict: "certain" | "possible"): number =>
  layers.reduce((sum, { counts }) => sum + counts[verdict], 0);

/** What all layers say: those that found something, then those that did not. */
export function showLayers(layers: readonly LayerAnswer[], desk: Desk, language: Language): TemplateResult {
  const stack = layers.toReversed();
  const found = stack.filter((l) => l.findings.length > 0);
  const empty = stack.filter((l) => l.findings.length === 0);
  return html`<p class="totals">
      ${say(language, "answerTotals", { certain: count(layers, "certain"), possible: count(layers, "possible") })}
    </p>
    ${found.map((l) => showLayer(l, desk, language))}
    ${
      empty.length > 0
        ? html`<h3>${say(language, "layersNone")}</h3>
            ${empty.map((l) => showLayer(l, desk, language))}`
        : nothing
    }`;
}

/** Features in the order of their distance. */
export function showNear(features: readonly Near[], desk: Desk, language: Language): TemplateResult {
  const row = (n: Near) =>
    html`<li>
      ${featureButton(n.feature, desk, language)}
      <small>${sayPlace(n, language)} · ${say(language, n.order === "certain" ? "orderCertain" : "orderPossible")}</small>
    </li>`;
  const rest = features.slice(first);
  return html`<ul>${features.slice(0, first).map(row)}</ul>
    ${
      rest.length > 0
        ? html`<details>
            <summary>${say(language, "nearbyMore", { count: rest.length })}</summary>
            <ul>${rest.map(row)}</ul>
          </details>`
        : nothing
    }`;
}

/** What applies at a point. */
export function showAt(answer: AtAnswer, specific: Specific, desk: Desk, language: Language): TemplateResult {
  const near = answer.near.filter(({ features }) => features.length > 0).toReversed();
  return html`${showLayers(answer.layers, desk, language)}${showClauses(answer.clauses, specific, desk, language)}
    <h3>${say(language, "nearby")}</h3>
    ${near.map(({ layer, features }) => {
      const manifest = desk.index.layers.get(layer);
      return html`<h4>${manifest ? inLanguage(manifest.title, language) : layer}<span class="count">${features.length}</span></h4>
        ${showNear(features, desk, language)}`;
    })}`;
}

/** What lies in an area. */
export function showWithin(
  answer: WithinAnswer,
  specific: Specific,
  desk: Desk,
  language: Language,
): TemplateResult {
  return html`<p class="totals">${say(language, "askedSize", { size: sayExtent(answer.asked, language) })}</p>
    ${showLayers(answer.layers, desk, language)}${showClauses(answer.clauses, specific, desk, language)}`;
}
