import { html, nothing, render } from "lit-html";
import { say } from "../words/say.ts";
import type { Action } from "./action.ts";
import type { Render } from "./view.ts";

/** The menu of the bar: what can be done, each with its key; closes behind what was chosen and by Esc. */
export function createMenu(root: HTMLElement, actions: readonly Action[]): Render {
  const close = (focus: boolean): void => {
    const box = root.querySelector("details");
    if (!box?.open) return;
    box.open = false;
    if (focus) root.querySelector("summary")?.focus();
  };
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !root.querySelector("details")?.open) return;
    event.stopPropagation();
    close(true);
  });
  addEventListener("pointerdown", ({ target }) => {
    if (!root.contains(target as Node)) close(false);
  });
  return (state) => {
    const { language } = state;
    render(
      html`<details>
        <summary class="button">${say(language, "menu")}</summary>
        <ul>
          ${actions.map(
            ({ word, fill, run, keys, able }) =>
              html`<li>
                <button
                  aria-keyshortcuts=${keys ?? nothing}
                  ?disabled=${able ? !able(state) : false}
                  @click=${() => {
                    close(true);
                    run();
                  }}
                >
                  <span lang=${word === "language" ? (language === "zh" ? "en" : "zh") : nothing}>${say(language, word, fill)}</span>${keys ? html`<kbd>${keys.replaceAll("Control", "Ctrl").replaceAll("+", " ")}</kbd>` : nothing}
                </button>
              </li>`,
          )}
        </ul>
      </details>`,
      root,
    );
  };
}
