import { html, render } from "lit-html";
import type { Story } from "../../core/story.ts";
import type { State } from "../../store/state.ts";
import { say } from "../../words/say.ts";
import type { Render } from "../view.ts";

/** What the list of stories works with. */
export interface StoriesInput {
  readonly stories: () => readonly Story[];
  readonly start: (story: string) => void;
  /** Prints a step a page. */
  readonly handout: (story: string) => void;
  /** Opens the panel in which a story is written. */
  readonly write: () => void;
}

/** The list of stories, from which a meeting is begun. */
export function createStories(
  root: HTMLDialogElement,
  { stories, start, handout, write }: StoriesInput,
): { readonly render: Render; readonly open: () => void } {
  let last: State | undefined;
  const draw = ({ language }: State): void => {
    root.setAttribute("aria-label", say(language, "stories"));
    render(
      html`<div>
        <header>
          <h2>${say(language, "stories")}</h2>
          <button class="close" aria-label=${say(language, "closePanel")} @click=${() => root.close()}>✕</button>
        </header>
        <p>${say(language, "storiesHelp")}</p>
        <ul class="kept">
          ${stories().map(
            ({ id, title, minutes, steps }) =>
              html`<li>
                <span>${title[language]}<small>${say(language, "storySize", { steps: steps.length, minutes })}</small></span>
                <span class="actions"><button class="button" aria-label="${say(language, "storyHandout")}：${title[language]}" @click=${() => {
                  root.close();
                  handout(id);
                }}>${say(language, "storyHandout")}</button>
                <button class="button" aria-label="${say(language, "storyStart")}：${title[language]}" @click=${() => {
                  root.close();
                  start(id);
                }}>${say(language, "storyStart")}</button></span>
              </li>`,
          )}
        </ul>
        <div class="actions"><button class="button" @click=${() => {
          root.close();
          write();
        }}>${say(language, "authoring")}</button></div>
        <p class="sub">${say(language, "meetingKeys")}</p>
      </div>`,
      root,
    );
  };
  return {
    render: (state) => {
      last = state;
      if (root.open) draw(state);
    },
    open: () => {
      if (last) draw(last);
      if (!root.open) root.showModal();
    },
  };
}
