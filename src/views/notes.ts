import { html, render } from "lit-html";
import { inLanguage } from "../core/naming.ts";
import type { State } from "../store/state.ts";
import { say } from "../words/say.ts";
import type { Desk, Render } from "./view.ts";

/** Something that failed, with a way to try again. */
export interface Fault {
  readonly message: string;
  readonly retry?: () => void;
  /** Something else that can be done about it. */
  readonly remedy?: { readonly label: string; readonly run: () => void };
  /** Told where nothing failed; what is then said on the button that takes the note away. */
  readonly later?: string;
  /** Takes the note away once it was read. */
  readonly dismiss?: () => void;
}

/** Notes above the map: layers that a link turned on, and what failed. */
export function createNotes(
  root: HTMLElement,
  faults: () => readonly Fault[],
  { index, dispatch }: Desk,
): Render {
  return ({ language, lifted }: State) => {
    const layers = lifted.flatMap((id) => {
      const layer = index.layers.get(id);
      return layer ? [inLanguage(layer.title, language)] : [];
    });
    render(
      html`${
        layers.length
          ? html`<p>
              <span>${say(language, "lifted", { layers: layers.join("、") })}</span>
              <button class="button" aria-keyshortcuts="r" @click=${() => dispatch({ do: "restore" })}>${say(language, "restore")} (R)</button>
            </p>`
          : ""
      }${faults().map(
        (fault) =>
          html`<p class="fault" role=${fault.later ? "status" : "alert"}>
            <span>${fault.message}</span>
            ${fault.retry ? html`<button class="button" @click=${fault.retry}>${say(language, "retry")}</button>` : ""}
            ${fault.remedy ? html`<button class="button" @click=${fault.remedy.run}>${fault.remedy.label}</button>` : ""}
            ${fault.dismiss ? html`<button class="button" @click=${fault.dismiss}>${fault.later ?? say(language, "understood")}</button>` : ""}
          </p>`,
      )}`,
      root,
    );
  };
}
