import { html, nothing, render, type TemplateResult } from "lit-html";
import type { Mistake, Step, Story } from "../../core/story.ts";
import type { Language } from "../../core/text.ts";
import type { State } from "../../store/state.ts";
import { say } from "../../words/say.ts";
import type { Render } from "../view.ts";
import { showForm } from "./form.ts";

/** What the panel for writing a story works with. */
export interface AuthoringInput {
  readonly story: () => Story;
  readonly mistakes: () => readonly Mistake[];
  readonly change: (next: Partial<Pick<Story, "title" | "minutes" | "steps">>) => void;
  /** A step that shows what is on screen now. */
  readonly shoot: () => Step;
  /** The clause in hand, to be quoted; null where none is. */
  readonly quote: () => Step["quote"];
  /** Tells the story as it is, from a step. */
  readonly preview: (step: number) => void;
  readonly save: () => void;
  readonly open: (file: File) => void;
  readonly clear: () => void;
}

/** The panel in which a story is written without code: views become steps, which are ordered, worded and tried. */
export function createAuthoring(
  root: HTMLElement,
  input: AuthoringInput,
): { readonly render: Render; readonly flip: () => void } {
  let last: State | undefined;
  let opened = -1;
  const valueIn = (event: Event): string => (event.target as HTMLInputElement).value;
  const steps = (): readonly Step[] => input.story().steps;
  const put = (next: readonly Step[]): void => input.change({ steps: next });
  const move = (at: number, by: number): void => {
    const all = [...steps()];
    const [step] = all.splice(at, 1);
    if (step) all.splice(at + by, 0, step);
    if (opened === at) opened = at + by;
    put(all);
  };
  const row = (step: Step, at: number, language: Language): TemplateResult => {
    const name = step.heading[language] || step.heading.zh || say(language, "stepUnnamed");
    const change = (next: Partial<Step>): void =>
      put(steps().map((one, i) => (i === at ? { ...one, ...next } : one)));
    return html`<li>
      <button class="name" aria-expanded=${opened === at} @click=${() => {
        opened = opened === at ? -1 : at;
        again();
      }}>${at + 1} · ${name}</button>
      <span class="moves">
        <button class="button" aria-label="${name}：${say(language, "stepUp")}" ?disabled=${at === 0} @click=${() => move(at, -1)}>↑</button>
        <button class="button" aria-label="${name}：${say(language, "stepDown")}" ?disabled=${at === steps().length - 1} @click=${() => move(at, 1)}>↓</button>
        <button class="button" aria-label="${name}：${say(language, "stepPreview")}" @click=${() => input.preview(at)}>▶</button>
        <button class="button" aria-label="${name}：${say(language, "stepDelete")}" @click=${() => {
          opened = -1;
          put(steps().filter((_, i) => i !== at));
        }}>✕</button>
      </span>
      ${
        opened === at
          ? showForm(
              step,
              {
                change,
                quotes: input.quote() !== null,
                quote: () => change({ quote: input.quote() ?? step.quote }),
                reshoot: () => {
                  const { view, layers, as, camera, lit } = input.shoot();
                  change({ view, layers, as, camera, lit, place: null });
                },
              },
              language,
            )
          : nothing
      }
    </li>`;
  };
  const draw = ({ language }: State): void => {
    const { title, minutes } = input.story();
    const mistakes = input.mistakes();
    root.setAttribute("aria-label", say(language, "authoring"));
    render(
      html`<header>
          <h2>${say(language, "authoring")}</h2>
          <button class="close" aria-label=${say(language, "closePanel")} @click=${flip}>✕</button>
        </header>
        <p class="sub">${say(language, "authoringHelp")}</p>
        <div class="step-form">
          <label>${say(language, "storyTitle")} · 中文<input type="text" lang="zh" .value=${title.zh} @change=${(e: Event) => input.change({ title: { ...title, zh: valueIn(e) } })} /></label>
          <label>${say(language, "storyTitle")} · English<input type="text" lang="en" .value=${title.en} @change=${(e: Event) => input.change({ title: { ...title, en: valueIn(e) } })} /></label>
          <label>${say(language, "storyMinutes")}<input type="number" min="1" max="240" .value=${String(minutes)} @change=${(e: Event) => input.change({ minutes: Math.max(1, Math.round(Number(valueIn(e)) || 1)) })} /></label>
        </div>
        <ol>${steps().map((step, at) => row(step, at, language))}</ol>
        <div class="actions">
          <button class="button strong" @click=${() => {
            opened = steps().length;
            put([...steps(), input.shoot()]);
          }}>${say(language, "stepAdd")}</button>
          <button class="button" ?disabled=${steps().length === 0} @click=${() => input.preview(0)}>${say(language, "stepPreview")}</button>
          <button class="button" ?disabled=${steps().length === 0} @click=${input.save}>${say(language, "storySave")}</button>
          <label class="button file">${say(language, "storyOpen")}<input type="file" accept=".md,text/markdown" @change=${(
            event: Event,
          ) => {
            const { files } = event.target as HTMLInputElement;
            if (files?.[0]) input.open(files[0]);
            (event.target as HTMLInputElement).value = "";
          }} /></label>
          <button class="button" ?disabled=${steps().length === 0} @click=${input.clear}>${say(language, "storyClear")}</button>
        </div>
        ${
          mistakes.length > 0 && steps().length > 0
            ? html`<ul class="flaws" aria-label=${say(language, "storyMistakes")}>${mistakes.map(({ line, message }) => html`<li class="error"><b>${line}</b><span>${message[language]}</span></li>`)}</ul>`
            : nothing
        }`,
      root,
    );
  };
  const again = (): void => {
    if (last && !root.hidden) draw(last);
  };
  const flip = (): void => {
    root.hidden = !root.hidden;
    again();
    root.querySelector<HTMLElement>("button")?.focus();
  };
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    flip();
  });
  return {
    flip,
    render: (state) => {
      last = state;
      again();
    },
  };
}
