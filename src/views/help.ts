import { html, render } from "lit-html";
import type { State } from "../store/state.ts";
import { say, type Word } from "../words/say.ts";

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

/** Shows the list of keys, over everything else until it is closed. */
export function showHelp(
  root: HTMLDialogElement,
  { language }: State,
  singles: { readonly on: () => boolean; readonly set: (on: boolean) => void },
): void {
  root.setAttribute("aria-label", say(language, "shortcuts"));
  // A click beside the list falls on the dialog itself.
  root.onclick = ({ target }) => {
    if (target === root) root.close();
  };
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
  root.showModal();
}
