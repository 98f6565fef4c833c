import { html, nothing, type TemplateResult } from "lit-html";
import { inLanguage, nameOf } from "../core/naming.ts";
import type { Question } from "../core/question.ts";
import type { Language } from "../core/text.ts";
import type { findFor } from "../store/found.ts";
import { say } from "../words/say.ts";
import { offersFor } from "./answer/offers.ts";
import { showAsk } from "./asks.ts";
import type { Desk } from "./view.ts";

type Finding = ReturnType<typeof findFor>;

/** So many of what bears the name stand open; the rest is folded. */
const open = 6;

function row({ feature, place }: Finding["named"][number], desk: Desk, language: Language): TemplateResult {
  const own = nameOf(feature.properties, language);
  const name = place ? { text: language === "zh" ? place.name : place.en, lang: language } : own;
  const layer = desk.index.layers.get(feature.layer);
  const category = layer?.categories.find((c) => c.id === feature.properties.category);
  const within = say(language, "foundIn", { name: own.text });
  return html`<li>
    <a
      href="#pick=${feature.id}"
      @click=${(event: Event) => {
        event.preventDefault();
        desk.take({ kind: "feature", id: feature.subject });
      }}
      ><span lang=${name.lang}>${name.text}</span
      ><span class="where">${place ? within : category ? inLanguage(category.title, language) : ""}</span></a
    >
    ${place ? nothing : html`<div class="actions">${offersFor(desk.index.kin(feature.subject), desk.index).map(([word, question]) => showAsk(word, question, desk, language))}</div>`}
  </li>`;
}

function points(typed: Finding["typed"]): readonly (readonly [lon: number, lat: number])[] {
  const all = "point" in typed ? [typed.point] : typed.candidates;
  return all.map(({ lon, lat }) => [lon, lat] as const);
}

/** What a search finds beside passages: the point that was typed, and places, projects and other features of that name. */
export function showNamed({ named, typed }: Finding, desk: Desk, language: Language): TemplateResult {
  const rows = (list: Finding["named"]): TemplateResult =>
    html`<ul class="named">${list.map((one) => row(one, desk, language))}</ul>`;
  const asked = (at: readonly [number, number]): Question => ({
    ask: "at",
    of: { site: "point", at, bound: 0 },
  });
  return html`${points(typed).map(
    (at) =>
      html`<p class="typed"><b>${say(language, "foundPoint", { lat: at[1].toFixed(5), lon: at[0].toFixed(5) })}</b>${showAsk("askPoint", asked(at), desk, language)}</p>`,
  )}${
    named.length > 0
      ? html`<h2>${say(language, "foundNamed")}<span class="count">${named.length}</span></h2>
          ${rows(named.slice(0, open))}
          ${
            named.length > open
              ? html`<details><summary>${say(language, "foundMore", { count: named.length - open })}</summary>${rows(named.slice(open))}</details>`
              : nothing
          }`
      : nothing
  }`;
}
