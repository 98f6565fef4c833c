import { html, nothing, type TemplateResult } from "lit-html";
import type { Answer } from "../../core/answer.ts";
import { inLanguage } from "../../core/naming.ts";
import type { Language } from "../../core/text.ts";
import { say, sayMetres } from "../../words/say.ts";
import type { Desk } from "../view.ts";

/** How an answer came about: the rule, the functions, the layers with their errors, and the date of the data. */
export function showMethod({ method, failures }: Answer, desk: Desk, language: Language): TemplateResult {
  const { atlas } = desk.index.catalogue;
  const [lon = 0, lat = 0] = method.centre;
  return html`${failures.map(
    ({ layer, message }) =>
      html`<p class="fault" role="alert">${say(language, "failed", { part: layer, why: message })}</p>`,
  )}
    <details class="method">
      <summary>${say(language, "method")}</summary>
      <p>${say(language, "methodRule")}</p>
      <p>
        ${say(language, "methodFunctions")}: ${method.functions.join(", ")} ·
        ${say(language, "methodCentre", { centre: `${lat.toFixed(3)}, ${lon.toFixed(3)}` })} ·
        ${say(language, "methodCompared", { count: method.compared })}
      </p>
      <ul>
        ${method.layers.map((l) => {
          const layer = desk.index.layers.get(l.layer);
          return html`<li>
            ${say(language, "methodLayer", {
              layer: layer ? inLanguage(layer.title, language) : l.layer,
              located: l.located,
              features: l.features,
              bound: sayMetres(l.bound),
              completeness: say(language, l.completeness),
            })}
          </li>`;
        })}
      </ul>
      <p>${say(language, "methodDate", { date: atlas.date })} · ${inLanguage(atlas.reference, language)}</p>
      <p>${say(language, "sameAnswer")}</p>
    </details>
    ${nothing}`;
}
