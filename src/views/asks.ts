import { html, type TemplateResult } from "lit-html";
import type { Question } from "../core/question.ts";
import type { Language } from "../core/text.ts";
import { writeQuestion } from "../store/question.ts";
import { say, type Word } from "../words/say.ts";
import type { Desk } from "./view.ts";

/** A button that asks a question. */
export function showAsk(word: Word, question: Question, desk: Desk, language: Language): TemplateResult {
  const hand = { kind: "question", id: writeQuestion(question) } as const;
  return html`<button class="button" @click=${() => desk.dispatch({ do: "pick", hand, layers: [] })}>${say(language, word)}</button>`;
}
