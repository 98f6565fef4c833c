import { html, type TemplateResult } from "lit-html";
import type { Beside } from "../../core/beside.ts";
import { inLanguage, nameOf } from "../../core/naming.ts";
import { linksOn } from "../../store/contrast.ts";
import type { State } from "../../store/state.ts";
import { say } from "../../words/say.ts";
import { showQuotation } from "../quotations.ts";
import type { Desk } from "../view.ts";
import { sayAspect } from "./aspect.ts";
import { levelWords } from "./passage.ts";

/** What each side says of the feature in hand, all of it, with level and date of its document. */
export function showHeld(beside: Beside, state: State, desk: Desk): TemplateResult | "" {
  const { hand, language } = state;
  const feature = hand?.kind === "feature" ? desk.index.features.get(hand.id) : undefined;
  if (!feature || (beside.a.show !== "doc" && beside.b.show !== "doc")) return "";
  const name = nameOf(feature.properties, language);
  const column = (side: "a" | "b"): TemplateResult => {
    const of = beside[side];
    const links = linksOn(of, feature.subject, desk.index);
    const meta =
      of.show === "doc" ? desk.index.catalogue.plans.find((p) => p.meta.id === of.id)?.meta : undefined;
    return html`<section>
      <h4>${sayAspect(of, state, desk.index)}<span class="count">${say(language, "found", { count: links.length })}</span></h4>
      ${meta ? html`<p class="sub">${say(language, levelWords[meta.level])} · ${meta.issued} · ${inLanguage(meta.issuer, language)}</p>` : ""}
      ${
        links.length === 0
          ? html`<p class="silent">${say(language, of.show === "doc" ? "besideSilent" : "speaksNone")}</p>`
          : links.map((link) => showQuotation(link, desk, language))
      }
    </section>`;
  };
  return html`<article class="both-say">
    <h3 lang=${name.lang}>${name.text}</h3>
    <div class="sides">${column("a")}${column("b")}</div>
  </article>`;
}
