import { html, type TemplateResult } from "lit-html";
import { fold } from "../core/fold.ts";
import { inLanguage } from "../core/naming.ts";
import type { State } from "../store/state.ts";
import { say } from "../words/say.ts";
import type { Action } from "./action.ts";
import type { Desk } from "./view.ts";

/** What can be done by typing its name: actions, and layers to show or hide. */
export function showDoing(
  words: string,
  actions: readonly Action[],
  state: State,
  { index, dispatch }: Desk,
): TemplateResult | "" {
  const terms = fold(words).split(/\s+/).filter(Boolean);
  const meets = (...names: readonly string[]): boolean =>
    names.some((name) => terms.every((term) => fold(name).includes(term)));
  const { language, shown } = state;
  const done = actions.filter(
    ({ word, fill, able }) => meets(say("zh", word, fill), say("en", word, fill)) && (able?.(state) ?? true),
  );
  const layers = index.catalogue.layers.filter(({ title }) => meets(title.zh, title.en));
  if (done.length + layers.length === 0) return "";
  return html`<h2>${say(language, "doing")}<span class="count">${done.length + layers.length}</span></h2>
    <ul class="doing">
      ${done.map(
        ({ word, fill, run }) =>
          html`<li><button class="button" @click=${run}>${say(language, word, fill)}</button></li>`,
      )}
      ${layers.map(({ id, title }) => {
        const on = shown.includes(id);
        return html`<li>
          <button class="button" aria-pressed=${on} @click=${() => dispatch({ do: "toggle", layer: id })}>${say(language, on ? "layerHide" : "layerShow", { layer: inLanguage(title, language) })}</button>
        </li>`;
      })}
    </ul>`;
}
