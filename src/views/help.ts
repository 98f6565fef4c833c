import { html, render } from "lit-html";
import type { State } from "../store/state.ts";
import { type MoreWord, sayMore } from "../words/more/say.ts";
import { say } from "../words/say.ts";

const owns = ["undo", "redo", "restore", "flipText", "layers", "stories", "shortcuts"] as const;
type Own = (typeof owns)[number];

const keys: readonly (readonly [keys: readonly string[], word: MoreWord | Own])[] = [
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
  [["Enter", "␣"], "keyCorner"],
  [["Backspace"], "keyBack"],
  [["Ctrl Enter"], "keyFinish"],
];

/** Words that the menu says as well are those of the page. */
const said = (language: State["language"], word: MoreWord | Own): string =>
  owns.includes(word as Own) ? say(language, word as Own) : sayMore(language, word as MoreWord);

/** Makes the list of keys; gives what opens it over everything else, until it is closed. */
export function createHelp(
  root: HTMLDialogElement,
  singles: { readonly on: () => boolean; readonly set: (on: boolean) => void },
): (state: State) => void {
  let opener: Element | null = null;
  root.addEventListener("close", () => {
    if (opener instanceof HTMLElement) opener.focus();
  });
  // A click beside the list falls on the dialog itself.
  root.addEventListener("click", ({ target }) => {
    if (target === root) root.close();
  });
  return ({ language }) => {
    if (root.open) return;
    opener = document.activeElement;
    root.setAttribute("aria-label", say(language, "shortcuts"));
    render(
      html`<div class="sheet-of-keys">
          <header><h2>${say(language, "shortcuts")}</h2><button class="close" aria-label=${sayMore(language, "closeHelp")} @click=${() => root.close()}>✕</button></header>
          <dl>
            ${keys.map(
              ([names, word]) =>
                html`<div><dt>${names.map((name) => html`<kbd>${name}</kbd>`)}</dt><dd>${said(language, word)}</dd></div>`,
            )}
          </dl>
          <p>${sayMore(language, "keysMap")}</p>
          <label class="switch"><input type="checkbox" .checked=${singles.on()} @change=${({ target }: Event) => singles.set((target as HTMLInputElement).checked)} />${sayMore(language, "keysSingle")}</label>
          <p>${sayMore(language, "keysSingleHelp")}</p>
        </div>`,
      root,
    );
    root.showModal();
  };
}
