import { html, nothing, type TemplateResult } from "lit-html";
import type { Answer } from "../../core/answer.ts";
import type { Question } from "../../core/question.ts";
import type { Language } from "../../core/text.ts";
import { readQuestion, sitesOf } from "../../store/question.ts";
import type { Answering, State } from "../../store/state.ts";
import { say } from "../../words/say.ts";
import type { Desk } from "../view.ts";
import { showAlong } from "./along.ts";
import { showAt, showNear, showWithin } from "./area.ts";
import { showCheck } from "./check.ts";
import type { Specific } from "./clauses.ts";
import { showForm } from "./form.ts";
import { showMethod } from "./method.ts";
import { showCompare, showTable } from "./tables.ts";
import { sayQuestion, saySite } from "./title.ts";

/** What the app does with an answer. */
export interface AnswerInput {
  readonly specific: Specific;
  readonly cancel: () => void;
  readonly again: () => void;
  readonly copy: () => void;
  readonly link: () => void;
  readonly save: (format: "csv" | "geojson" | "md") => void;
}

type Reply = NonNullable<Answering["last"]>["reply"];

function body(
  reply: Reply,
  question: Question,
  input: AnswerInput,
  desk: Desk,
  language: Language,
): TemplateResult {
  const { specific } = input;
  switch (reply.ask) {
    case "at":
      return showAt(reply.answer, specific, desk, language);
    case "within":
      return showWithin(reply.answer, specific, desk, language);
    case "along":
      return showAlong(reply.answer, specific, desk, language);
    case "near":
      return showNear(reply.answer.features, desk, language);
    case "check":
      return showCheck(reply.answer, desk, language);
    case "compare": {
      const [a = "A", b = "B"] = sitesOf(question).map((of) => saySite(of, desk, language));
      return showCompare(reply.answer, [a, b], desk, language);
    }
    case "table":
      return showTable(reply.answer, desk, language);
  }
}

function status({ answering }: State, id: string, input: AnswerInput, language: Language): TemplateResult {
  const own = answering?.question === id ? answering : null;
  if (own?.failed)
    return html`<p class="fault" role="alert">
      ${say(language, "answerFailed", { why: own.failed })}
      <button class="button" @click=${input.again}>${say(language, "retry")}</button>
    </p>`;
  if (own && own.progress === null) return html``;
  const share = Math.round((own?.progress ?? 0) * 100);
  return html`<div class="asking" role="status">
    <progress max="100" value=${share}></progress>
    <span>${say(language, "asking", { percent: share > 0 ? `${share} %` : "" })}</span>
    <button class="button" @click=${input.cancel}>${say(language, "cancel")}</button>
  </div>`;
}

/** A question in hand with its answer; while a new one is worked out the last answer stays. */
export function showAnswer(id: string, state: State, input: AnswerInput, desk: Desk): TemplateResult {
  const { language } = state;
  const question = readQuestion(id);
  if (!question) return html``;
  const last = state.answering?.last;
  const answered = last && readQuestion(last.question);
  const old = last && last.question !== id;
  const settled = last?.question === id;
  const answer: Answer | undefined = last?.reply.answer;
  const shape = sitesOf(question).some((of) => ["area", "line", "circle"].includes(of.site));
  return html`<header>
      <div>
        <h2 tabindex="-1">${sayQuestion(question, language)}</h2>
        <p class="sub">${sitesOf(question)
          .map((of) => saySite(of, desk, language))
          .join(" / ")}</p>
      </div>
      <button class="close" aria-label=${say(language, "close")} @click=${() => desk.dispatch({ do: "clear" })}>✕</button>
    </header>
    ${showForm(question, desk, language)}${status(state, id, input, language)}
    ${old ? html`<p class="sub">${say(language, "answerOld")}</p>` : nothing}
    ${
      last && answered
        ? html`<div class=${old ? "reply old" : "reply"}>${body(last.reply, answered, input, desk, language)}</div>`
        : nothing
    }
    ${answer ? showMethod(answer, desk, language) : nothing}
    <div class="actions">
      ${
        shape
          ? html`<button class="button" aria-pressed=${state.tool === "edit"} @click=${() => desk.dispatch({ do: "wield", tool: state.tool === "edit" ? null : "edit" })}>${say(language, "toolEdit")}</button>`
          : nothing
      }
      <button class="button" ?disabled=${!settled} @click=${input.copy}>${say(language, "copyAnswer")}</button>
      <button class="button" ?disabled=${!settled} @click=${() => input.save("csv")}>${say(language, "saveCsv")}</button>
      <button class="button" ?disabled=${!settled} @click=${() => input.save("geojson")}>${say(language, "saveGeojson")}</button>
      <button class="button" ?disabled=${!settled} @click=${() => input.save("md")}>${say(language, "saveMarkdown")}</button>
      <button class="button" @click=${() => print()}>${say(language, "printAnswer")}</button>
      <button class="button" @click=${input.link}>${say(language, "methodLink")}</button>
    </div>`;
}
