import { html, render, type TemplateResult } from "lit-html";
import { nameOf } from "../core/naming.ts";
import type { Language } from "../core/text.ts";
import { readQuestion } from "../store/question.ts";
import type { State } from "../store/state.ts";
import { say } from "../words/say.ts";
import type { AnswerInput } from "./answer/answer.ts";
import { sayQuestion } from "./answer/title.ts";
import { citeAt } from "./citing.ts";
import { type Entry, showEntry } from "./entry.ts";
import { type Describe, showFeature } from "./feature.ts";
import { createGrip } from "./grip.ts";
import { showClause } from "./passages.ts";
import type { Desk, Render } from "./view.ts";
import { createWhere, type Lies } from "./where.ts";

/** The sheet beside the map that shows what is in hand: a feature with its clauses, a clause with its places, or an entry of the legend. */
export function createCard(
  root: HTMLElement,
  describe: Describe,
  entry: (id: string, language: Language) => Entry | undefined,
  answer: AnswerInput,
  lies: () => Promise<Lies>,
  desk: Desk,
): Render {
  const { index } = desk;
  let drawn: readonly unknown[] = [];
  // What shows answers is fetched when the first question is asked.
  let room: typeof import("./answer/answer.ts") | undefined;
  let now: State | undefined;
  let fault: { readonly id: string; readonly why: string } | undefined;
  const again = (): void => {
    // What is in hand stays, and with it where it was read.
    drawn = drawn.slice(0, 1);
    if (now) draw(now);
  };
  const grip = createGrip(root, again);
  const where = createWhere(lies, again);
  const retry = (): void => {
    fault = undefined;
    again();
  };
  const answered = (id: string, state: State): TemplateResult => {
    if (room) return room.showAnswer(id, state, answer, desk);
    const why = fault?.id === id ? fault.why : "";
    if (!why)
      import("./answer/answer.ts").then(
        (loaded) => {
          room = loaded;
          again();
        },
        (cause: Error) => {
          fault = { id, why: cause.message };
          again();
        },
      );
    const { language } = state;
    return why
      ? html`<p class="fault" role="alert">${say(language, "failed", { part: say(language, "askOpen"), why })} <button class="button" @click=${retry}>${say(language, "retry")}</button></p>`
      : html`<p role="status">${say(language, "loading")}</p>`;
  };
  const copy = (id: string, language: Language): void => {
    const clause = index.clauses.get(id);
    const plan = index.planOf(id);
    if (clause && plan) void desk.copy(citeAt(clause, plan.meta, language));
  };
  const draw = (state: State): void => {
    now = state;
    const { hand, language, answering, tool } = state;
    const asked = hand?.kind === "question";
    const next = [hand, language, asked && answering, asked && tool];
    if (next.every((value, i) => value === drawn[i])) return;
    const fresh = drawn[0] !== hand && !(asked && tool === "edit");
    drawn = next;
    root.hidden = hand === null;
    root.classList.toggle("wide", asked && /^(check|compare|table)/.test(hand.id));
    if (!hand) {
      grip.shut();
      render("", root);
      return;
    }
    const feature = index.features.get(hand.id);
    const clause = index.clauses.get(hand.id);
    const listed = hand.kind === "entry" ? entry(hand.id, language) : undefined;
    const inner =
      hand.kind === "feature" && feature
        ? showFeature(feature, describe, where, desk, language)
        : asked
          ? answered(hand.id, state)
          : listed
            ? showEntry(listed, desk, language)
            : clause
              ? showClause(clause, desk, language, () => copy(clause.id, language))
              : "";
    const question = asked ? readQuestion(hand.id) : null;
    const label = question
      ? sayQuestion(question, language)
      : feature
        ? nameOf(feature.properties, language).text
        : listed?.title[language];
    root.setAttribute("aria-label", label ?? hand.id);
    render(html`${grip.show(language)}<div class="inner">${inner}</div>`, root);
    if (fresh) root.scrollTop = 0;
  };
  return draw;
}
