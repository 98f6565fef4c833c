import { html, render } from "lit-html";
import type { State } from "../store/state.ts";
import { say, type Word } from "../words/say.ts";
import type { Render } from "./view.ts";

const keys: readonly (readonly [keys: readonly string[], word: Word])[] = [
  [["Ctrl K"], "keySeek"],
  [["↑", "↓"], "keyHits"],
  [["Ctrl Z"], "undo"],
  [["Ctrl Shift Z", "Ctrl Y"], "redo"],
  [["Esc"], "keyEsc"],
  [["R"], "restore"],
  [["T"], "flipText"],
  [["L"], "layers"],
  [["M"], "stories"],
  [["?"], "shortcuts"],
  [["←", "→", "↑", "↓"], "keyPan"],
  [["+", "−"], "keyZoom"],
  [["N", "P"], "keyWalk"],
  [["Enter"], "keyTake"],
];

/** The list of keys, over everything else until it is closed. */
export function createHelp(
  root: HTMLDialogElement,
  singles: { readonly on: () => boolean; readonly set: (on: boolean) => void },
): { readonly render: Render; readonly open: () => void } {
  let opener: Element | null = null;
  root.addEventListener("close", () => {
    if (opener instanceof HTMLElement) opener.focus();
  });
  // A click beside the list falls on the dialog itself.
  root.addEventListener("click", ({ target }) => {
    if (target === root) root.close();
  });
  return {
    open: () => {
      opener = document.activeElement;
      root.showModal();
    },
    render: ({ language }: State) => {
      root.setAttribute("aria-label", say(language, "shortcuts"));
      render(
        html`<div class="sheet-of-keys">
          <header><h2>${say(language, "shortcuts")}</h2><button class="close" aria-label=${say(language, "closeHelp")} @click=${() => root.close()}>✕</button></header>
          <dl>
            ${keys.map(
              ([names, word]) =>
                html`<div><dt>${names.map((name) => html`<kbd>${name}</kbd>`)}</dt><dd>${say(language, word)}</dd></div>`,
            )}
          </dl>
          <p>${say(language, "keysMap")}</p>
          <label class="switch"><input type="checkbox" .checked=${singles.on()} @change=${({ target }: Event) => singles.set((target as HTMLInputElement).checked)} />${say(language, "keysSingle")}</label>
          <p>${say(language, "keysSingleHelp")}</p>
        </div>`,
        root,
      );
    },
  };
}
