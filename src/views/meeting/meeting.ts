import { html, nothing, render, type TemplateResult } from "lit-html";
import { placeInPlan } from "../../core/citation.ts";
import type { Step, Story } from "../../core/story.ts";
import type { State, Telling } from "../../store/state.ts";
import { say, type Word } from "../../words/say.ts";
import type { Desk, Render } from "../view.ts";

/** What the meeting works with. */
export interface MeetingInput {
  readonly story: (id: string) => Story | undefined;
  /** Goes so many steps on or back; 0 shows the step again as it was written. */
  readonly go: (by: number) => void;
  readonly leave: () => void;
  readonly full: () => void;
  /** Saves the step as a picture. */
  readonly picture: () => void;
  /** Opens the speaker's window. */
  readonly speaker: () => void;
  /** Plays by itself, or stops. */
  readonly kiosk: () => void;
  readonly plays: () => boolean;
  /** Takes up the pen, or lays it down. */
  readonly pen: () => void;
  readonly draws: () => boolean;
}

/** The caption of a step over the left third of the map, progress, and what a speaker without keys needs. */
export function createMeeting(root: HTMLElement, input: MeetingInput, desk: Desk): Render {
  const { index, dispatch } = desk;
  const quoted = (step: Step, state: State): TemplateResult | typeof nothing => {
    const clause = index.clauses.get(step.quote?.clause ?? "");
    const plan = index.planOf(step.quote?.clause ?? "");
    if (!step.quote || !clause || !plan) return nothing;
    return html`<figure>
      <blockquote lang="zh">${step.quote.words.replaceAll("\t", " │ ")}</blockquote>
      <figcaption lang="zh">《${plan.meta.title.zh}》${placeInPlan(clause)}<span class="issued"> · ${plan.meta.issued}</span><span class="sr"> ${say(state.language, "meetingSource")}</span></figcaption>
    </figure>`;
  };
  const button = (word: Word, run: () => void, { language }: State, off = false): TemplateResult =>
    html`<button class="button" ?disabled=${off} @click=${run}>${say(language, word)}</button>`;
  const toggle = (word: Word, run: () => void, on: boolean, { language }: State): TemplateResult =>
    html`<button class="button" aria-pressed=${on} @click=${run}>${say(language, word)}</button>`;
  const controls = (telling: Telling, all: number, state: State): TemplateResult =>
    html`<div class="controls" role="toolbar" aria-label=${say(state.language, "meeting")}>
      ${button("meetingBack", () => input.go(-1), state, telling.step === 0)}
      ${button("meetingNext", () => input.go(1), state, telling.step === all - 1)}
      ${telling.away ? button("meetingReturn", () => input.go(0), state) : nothing}
      ${button("meetingDark", () => dispatch({ do: "blank" }), state)}
      ${toggle("meetingPen", input.pen, input.draws(), state)} ${toggle("meetingKiosk", input.kiosk, input.plays(), state)}
      ${button("meetingPicture", input.picture, state)} ${button("meetingSpeaker", input.speaker, state)} ${button("meetingFull", input.full, state)}
      ${button("meetingLeave", input.leave, state)}
      <p>${say(state.language, "meetingKeys")}</p>
    </div>`;
  let drawn: readonly unknown[] = [];
  return (state) => {
    const { telling, language } = state;
    const story = telling ? input.story(telling.story) : undefined;
    const step = telling && story?.steps[telling.step];
    root.hidden = !step;
    const next = [telling, language, story, input.draws(), input.plays()];
    if (next.every((value, i) => value === drawn[i])) return;
    drawn = next;
    if (!telling || !story || !step) {
      render(nothing, root);
      return;
    }
    const all = story.steps.length;
    root.setAttribute("aria-label", `${say(language, "meeting")}：${story.title[language]}`);
    render(
      html`<div class="words" aria-live="polite">
          <p class="number">${story.title[language]}<span> ${telling.step + 1} / ${all}</span><span class="sr">${say(language, "meetingStep", { step: telling.step + 1, all })}</span></p>
          <h2>${step.heading[language]}</h2>
          ${step.text[language].split("\n").map((line) => html`<p>${line}</p>`)}
          ${quoted(step, state)}
          ${telling.away ? html`<p class="away">${say(language, "meetingAway")} · R</p>` : nothing}
        </div>
        ${controls(telling, all, state)}
        <div class="progress" role="progressbar" aria-label=${say(language, "meeting")} aria-valuemin="1" aria-valuemax=${all} aria-valuenow=${telling.step + 1}><svg preserveAspectRatio="none" viewBox="0 0 ${all} 1" aria-hidden="true"><rect width=${all - telling.step - 1} height="1" x=${telling.step + 1}></rect></svg></div>
        ${telling.dark ? html`<div class="dark" @click=${() => dispatch({ do: "blank" })}></div>` : nothing}`,
      root,
    );
  };
}
