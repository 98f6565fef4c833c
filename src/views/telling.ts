import { html, type TemplateResult } from "lit-html";
import type { Language } from "../core/text.ts";
import { sayMore } from "../words/more/say.ts";
import type { Desk } from "./view.ts";

/** The ways to report what is in hand: that it is wrong, or where it is. */
export function showTelling(desk: Desk, language: Language): TemplateResult {
  const begin = (kind: "other" | "here"): void =>
    desk.dispatch({ do: "feedback", feedback: { kind, at: null } });
  return html`<div class="actions telling"><button class="button" @click=${() => begin("other")}>${sayMore(language, "feedbackWrong")}</button><button class="button" @click=${() => begin("here")}>${sayMore(language, "feedbackHere")}</button></div>`;
}
