import { html, type TemplateResult } from "lit-html";
import { askWithin } from "../core/asking.ts";
import { placeInPlan } from "../core/citation.ts";
import type { Clause } from "../core/clause.ts";
import { nameOf } from "../core/naming.ts";
import type { Language } from "../core/text.ts";
import { say } from "../words/say.ts";
import { showAsk } from "./asks.ts";
import { showTelling } from "./telling.ts";
import type { Desk } from "./view.ts";

/** A clause in hand: its words, where they stand, the places they speak of, and its citation to copy. */
export function showClause(clause: Clause, desk: Desk, language: Language, copy: () => void): TemplateResult {
  const plan = desk.index.planOf(clause.id);
  const subjects = [...new Set(desk.index.linksFrom(clause.id).map((l) => l.feature))];
  const features = subjects.flatMap((id) => desk.index.features.get(id) ?? []);
  return html`<header>
      <div>
        <h2 lang="zh" class="long" tabindex="-1">${placeInPlan(clause)}</h2>
        <p class="sub"><span lang="zh">${plan?.meta.title.zh ?? ""}</span><br />${clause.id}${
          clause.page ? ` · ${say(language, "page", { page: clause.page })}` : ""
        }</p>
      </div>
      <button class="close" aria-label=${say(language, "close")} @click=${() => desk.dispatch({ do: "clear" })}>✕</button>
    </header>
    <h3>${say(language, "places")}<span class="count">${features.length}</span></h3>
    ${
      features.length
        ? html`<ul class="rows">
            ${features.map((f) => {
              const name = nameOf(f.properties, language);
              const word = f.properties.class === "none" ? "unstated" : f.properties.class;
              return html`<li>
                <button @click=${() => desk.take({ kind: "feature", id: f.id })}>
                  <span lang=${name.lang}>${name.text}</span><span class="amount">${say(language, word)}</span>
                </button>
              </li>`;
            })}
          </ul>`
        : html`<p>${say(language, "placesNone")}</p>`
    }
    <h3>${say(language, "text")}</h3>
    <figure class="quote"><blockquote lang="zh">${clause.text.replaceAll("\t", " │ ")}</blockquote></figure>
    <details class="scan" @toggle=${(event: Event) => {
      const box = event.target as HTMLDetailsElement;
      const shown = box.querySelector("pre");
      if (box.open && shown) void desk.scanOf(clause.id).then((words) => (shown.textContent = words));
    }}>
      <summary>${say(language, "scan")}</summary>
      <p>${say(language, "scanHelp")}</p>
      <pre lang="zh" tabindex="0"></pre>
    </details>
    <div class="actions">${showAsk("askClause", askWithin({ site: "clause", id: clause.id }), desk, language)}<button class="button" @click=${copy}>${say(language, "copy")}</button></div>
    ${showTelling(desk, language)}`;
}
