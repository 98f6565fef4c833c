import { html, nothing, type TemplateResult } from "lit-html";
import type { Flaw } from "../../core/flaw.ts";
import type { Language } from "../../core/text.ts";
import { say } from "../../words/say.ts";

/** What is wrong in a file: where, why, and what to do about it. */
export function showFlaws(
  file: string,
  flaws: readonly Flaw[],
  language: Language,
): TemplateResult | typeof nothing {
  if (flaws.length === 0) return nothing;
  return html`<ul class="flaws">
    ${flaws.map(
      ({ severity, place, reason, remedy, more }) =>
        html`<li class=${severity}>
          <b>${say(language, severity === "error" ? "flawError" : "flawWarning")}</b>
          <span>${file}${place ? html` › ${place}` : nothing}：${reason[language]}${more > 0 ? html`<small>${say(language, "flawMore", { count: more })}</small>` : nothing}</span>
          <span class="remedy">${say(language, "flawRemedy")}：${remedy[language]}</span>
        </li>`,
    )}
  </ul>`;
}
