import { html, nothing, type TemplateResult } from "lit-html";
import type { Finding, LayerAnswer, Measured, Money } from "../../core/answer.ts";
import { inLanguage, nameOf } from "../../core/naming.ts";
import type { Language } from "../../core/text.ts";
import { sayBearing, sayMoney, sayOverlap, sayShare } from "../../words/measure.ts";
import { sayReason } from "../../words/ruling.ts";
import { say, sayMetres } from "../../words/say.ts";
import type { Desk } from "../view.ts";
import { showVerdict } from "./ruling.ts";

/** The name of a feature as a button that takes it and, under the pointer, lights it. */
export function featureButton(id: string, desk: Desk, language: Language): TemplateResult {
  const feature = desk.index.features.get(id);
  const name = feature ? nameOf(feature.properties, language) : { text: id, lang: "zh" as const };
  const hand = { kind: "feature", id: feature?.subject ?? id } as const;
  const light = () => desk.dispatch({ do: "preview", hand });
  const dim = () => desk.dispatch({ do: "preview", hand: null });
  return html`<button
    class="name"
    lang=${name.lang}
    @click=${() => desk.take(hand)}
    @mouseenter=${light}
    @mouseleave=${dim}
    @focus=${light}
    @blur=${dim}
  >
    ${name.text}
  </button>`;
}

/** Where a feature lies to what is asked: distance and wind, or what they have in common. */
export function sayPlace(m: Measured, language: Language): string {
  const shares = [
    ...(m.shareOfArea ? [say(language, "ofAsked", { share: sayShare(m.shareOfArea) })] : []),
    ...(m.shareOfFeature ? [say(language, "ofFeature", { share: sayShare(m.shareOfFeature) })] : []),
  ];
  const wind = m.bearing === null ? "" : ` ${sayBearing(m.bearing, language)}`;
  const where = m.overlap && m.overlap.unit !== "count" ? [sayOverlap(m.overlap, language)] : [];
  const away = m.distance > 0 ? [`${sayMetres(m.distance)}${wind}`] : [];
  return [...away, ...where, ...shares].join(" · ");
}

function row(finding: Finding, desk: Desk, language: Language): TemplateResult {
  return html`<li>
    ${featureButton(finding.feature, desk, language)}${showVerdict(finding.ruling, language)}
    <small>${[sayPlace(finding, language), sayReason(finding.ruling, language)].filter(Boolean).join(" · ")}</small>
  </li>`;
}

function money(sum: Money, language: Language): TemplateResult {
  return html`<p class="money">
    ${say(language, "moneyStated", {
      stated: sum.stated,
      sum: sayMoney(sum.sum, language),
      unstated: sum.unstated,
    })}
  </p>`;
}

/** Whether only the county is known of where a thing is: it would be found anywhere. */
export const isSomewhere = ({ known }: Measured): boolean => known.class === "county";

/** Findings of which only the county is known: named, but folded, since they would be found anywhere. */
export function showSomewhere(
  findings: readonly Finding[],
  desk: Desk,
  language: Language,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<details>
    <summary>${say(language, "somewhere", { count: findings.length })}</summary>
    <ul>${findings.map((f) => html`<li>${featureButton(f.feature, desk, language)}</li>`)}</ul>
  </details>`;
}

/** Findings that a card lists of a layer; the CSV holds all. */
const most = 500;

/** What a layer says: its verdict, and every feature that it found. */
export function showLayer(answer: LayerAnswer, desk: Desk, language: Language): TemplateResult {
  const layer = desk.index.layers.get(answer.layer);
  const { findings, ruling, unlocated } = answer;
  const sums = answer.money;
  const here = findings.filter((f) => !isSomewhere(f));
  const somewhere = findings.filter(isSomewhere);
  return html`<details class="found" ?open=${here.length > 0 && here.length <= 12}>
    <summary>
      <span class="title">${layer ? inLanguage(layer.title, language) : answer.layer}</span>
      ${here.length > 0 ? html`<span class="count">${here.length}</span>` : nothing}${showVerdict(ruling, language)}
    </summary>
    <p class="why">${sayReason(ruling, language)}</p>
    ${sums && sums.certain.stated + sums.certain.unstated > 0 ? money(sums.certain, language) : nothing}
    ${sums && sums.possible.stated + sums.possible.unstated > 0 ? money(sums.possible, language) : nothing}
    <ul>${here.slice(0, most).map((f) => row(f, desk, language))}</ul>
    ${here.length > most ? html`<p class="why">${say(language, "moreInCsv", { count: here.length - most })}</p>` : nothing}
    ${showSomewhere(somewhere, desk, language)}
    ${unlocated.length > 0 ? html`<p class="why">${say(language, "unlocatedMore", { count: unlocated.length })}</p>` : nothing}
  </details>`;
}
