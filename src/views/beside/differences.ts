import { html, type TemplateResult } from "lit-html";
import type { Beside } from "../../core/beside.ts";
import { inLanguage, nameOf } from "../../core/naming.ts";
import type { Difference, DifferenceKind } from "../../core/reading.ts";
import { differing } from "../../store/differing.ts";
import type { State } from "../../store/state.ts";
import { say, type Word } from "../../words/say.ts";
import { showMixed } from "../mixed.ts";
import type { Desk } from "../view.ts";
import { showPassage } from "./passage.ts";

const kinds: Readonly<Record<DifferenceKind, Word>> = {
  conflict: "kindConflict",
  revision: "kindRevision",
  period: "kindPeriod",
  definition: "kindDefinition",
  name: "kindName",
};

/** The differences on record between the two documents: first those that touch what is in hand, then all. */
export function showDifferences(
  told: { readonly all: readonly Difference[] } | { readonly why: string } | null,
  retry: () => void,
  beside: Beside,
  state: State,
  desk: Desk,
): TemplateResult | "" {
  const { language, hand } = state;
  if (beside.a.show !== "doc" || beside.b.show !== "doc" || beside.a.id === beside.b.id) return "";
  const title = say(language, "besideDiffer");
  if (!told) return html`<p role="status">${say(language, "loading")}</p>`;
  if ("why" in told)
    return html`<p class="fault" role="alert">${say(language, "failed", { part: title, why: told.why })}
      <button class="button" @click=${retry}>${say(language, "retry")}</button></p>`;
  const one = (d: Difference): TemplateResult =>
    html`<li>
      <h4>${showMixed(inLanguage(d.subject, language), language)}<small>${say(language, kinds[d.kind])}</small></h4>
      <p class="sub">${say(language, "ours")} · ${showMixed(inLanguage(d.note, language), language)}</p>
      <div class="sides">${d.sides.map((side) => html`<section><p class="told">${showMixed(inLanguage(side.says, language), language)}</p>${showPassage(side, desk, language)}</section>`)}</div>
    </li>`;
  const feature = hand?.kind === "feature" ? desk.index.features.get(hand.id) : undefined;
  const all = differing(told.all, beside, desk.index) ?? [];
  const here = (feature && differing(told.all, beside, desk.index, feature.subject)) ?? [];
  const rest = all.filter((d) => !here.includes(d));
  const name = feature && nameOf(feature.properties, language);
  const list = (words: string, own: readonly Difference[], open: boolean): TemplateResult =>
    html`<details class="group" ?open=${open}>
      <summary>${words}<span class="count">${own.length}</span></summary>
      ${own.length > 0 ? html`<ul class="differences">${own.map(one)}</ul>` : html`<p>${say(language, "besideAgree")}</p>`}
    </details>`;
  return html`${name ? list(`${title} · ${name.text}`, here, true) : ""}${list(title, name ? rest : all, !name)}`;
}
