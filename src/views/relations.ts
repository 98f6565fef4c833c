import { html, nothing, type TemplateResult } from "lit-html";
import type { CatalogueFeature } from "../core/feature.ts";
import { nameOf } from "../core/naming.ts";
import type { Language } from "../core/text.ts";
import { relatedTo } from "../store/related.ts";
import { say, type Word } from "../words/say.ts";
import type { Desk } from "./view.ts";

/** Relations that are shown at once; the others are folded, none is left out. */
const few = 8;

function taking(feature: CatalogueFeature, note: string, desk: Desk, language: Language): TemplateResult {
  const name = nameOf(feature.properties, language);
  const hand = { kind: "feature", id: feature.subject } as const;
  const light = (): void => desk.dispatch({ do: "preview", hand });
  const dim = (): void => desk.dispatch({ do: "preview", hand: null });
  return html`<button class="button" @click=${() => desk.take(hand)} @mouseenter=${light} @mouseleave=${dim} @focus=${light} @blur=${dim}>
    <span lang=${name.lang}>${name.text}</span>${note ? html`<small> ${note}</small>` : nothing}
  </button>`;
}

/** What a feature lies in, what lies in it, and what the plans name in one breath with it. */
export function showRelations(
  subject: string,
  desk: Desk,
  language: Language,
): TemplateResult | typeof nothing {
  const { within, holds, together } = relatedTo(subject, desk.index);
  const group = (word: Word, items: readonly TemplateResult[]) =>
    items.length === 0
      ? nothing
      : html`<dt>${say(language, word)}</dt>
          <dd class="chips">
            ${items.slice(0, few)}${items.length > few ? html`<details><summary>${say(language, "relatedMore", { count: items.length - few })}</summary>${items.slice(few)}</details>` : nothing}
          </dd>`;
  const plain = (f: CatalogueFeature): TemplateResult => taking(f, "", desk, language);
  if (within.length + holds.length + together.length === 0) return nothing;
  return html`<h3>${say(language, "relations")}</h3>
    <dl class="relations">
      ${group("relatedWithin", within.map(plain))}${group("relatedHolds", holds.map(plain))}${group(
        "relatedTogether",
        together.map(({ feature, clauses }) =>
          taking(feature, say(language, "relatedClauses", { count: clauses }), desk, language),
        ),
      )}
    </dl>`;
}
