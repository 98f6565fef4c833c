import { html, type TemplateResult } from "lit-html";
import type { CompareAnswer, LayerAnswer, TableAnswer, WithinAnswer } from "../../core/answer.ts";
import { inLanguage } from "../../core/naming.ts";
import type { Language } from "../../core/text.ts";
import { sayArea, sayExtent, sayMoney, sayNumber } from "../../words/measure.ts";
import { say, sayMetres } from "../../words/say.ts";
import type { Desk } from "../view.ts";
import { featureButton } from "./findings.ts";
import { showVerdict } from "./ruling.ts";

const counted = ({ counts }: LayerAnswer): string =>
  counts.certain + counts.possible === 0 ? "" : `${counts.certain} + ${counts.possible}`;

function layerCell(answer: LayerAnswer | undefined, language: Language): TemplateResult {
  if (!answer) return html`<td></td>`;
  const sum = answer.money ? answer.money.certain.sum + answer.money.possible.sum : 0;
  return html`<td>
    ${showVerdict(answer.ruling, language)} ${counted(answer)}${sum > 0 ? html`<small>${sayMoney(sum, language)}</small>` : ""}
  </td>`;
}

const titleOf = (layer: string, desk: Desk, language: Language): string => {
  const manifest = desk.index.layers.get(layer);
  return manifest ? inLanguage(manifest.title, language) : layer;
};

/** Two places side by side: measures, layers, and what is in both or in one only. */
export function showCompare(
  answer: CompareAnswer,
  names: readonly [string, string],
  desk: Desk,
  language: Language,
): TemplateResult {
  const size = ({ asked }: WithinAnswer) => html`<td>${sayExtent(asked, language)}</td>`;
  const layers = answer.a.layers.map((l) => l.layer).toReversed();
  const of = (side: WithinAnswer, layer: string) => side.layers.find((l) => l.layer === layer);
  const list = (title: string, ids: readonly string[]) =>
    html`<details ?open=${ids.length > 0 && ids.length <= 8}>
      <summary>${title}<span class="count">${ids.length}</span></summary>
      <ul>${ids.map((id) => html`<li>${featureButton(id, desk, language)}</li>`)}</ul>
    </details>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${say(language, "askCompare")}>
      <table class="matrix">
        <thead>
          <tr><td></td><th scope="col">${names[0]}</th><th scope="col">${names[1]}</th></tr>
        </thead>
        <tbody>
          <tr><th scope="row">${say(language, "areaTold")}</th>${size(answer.a)}${size(answer.b)}</tr>
          ${layers.map(
            (layer) =>
              html`<tr>
                <th scope="row">${titleOf(layer, desk, language)}</th>
                ${layerCell(of(answer.a, layer), language)}${layerCell(of(answer.b, layer), language)}
              </tr>`,
          )}
          <tr>
            <th scope="row">${say(language, "applying")}</th>
            <td>${answer.a.clauses.length}</td>
            <td>${answer.b.clauses.length}</td>
          </tr>
        </tbody>
      </table>
    </div>
    <p class="sub">${say(language, "notCounted")}</p>
    ${list(say(language, "both"), answer.both)}
    ${list(say(language, "onlyHereA", { name: names[0] }), answer.onlyA)}
    ${list(say(language, "onlyHereA", { name: names[1] }), answer.onlyB)}`;
}

/** All units with what the data support. */
export function showTable(answer: TableAnswer, desk: Desk, language: Language): TemplateResult {
  const layers = (answer.units[0]?.layers ?? []).map((l) => l.layer).toReversed();
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${say(language, "askTable")}>
    <table class="matrix">
      <thead>
        <tr>
          <td></td>
          <th scope="col">${say(language, "areaTold")}</th>
          <th scope="col">${say(language, "perimeter")}</th>
          ${layers.map((layer) => html`<th scope="col">${titleOf(layer, desk, language)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${answer.units.map(
          (unit) =>
            html`<tr>
              <th scope="row">${featureButton(unit.unit, desk, language)}</th>
              <td title=${sayArea(unit.area, language)}>${sayNumber(unit.area / 1e6)} km²</td>
              <td>${sayMetres(unit.perimeter)}</td>
              ${layers.map((layer) =>
                layerCell(
                  unit.layers.find((l) => l.layer === layer),
                  language,
                ),
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
  <p class="sub">${say(language, "notCounted")}</p>`;
}
