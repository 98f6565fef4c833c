import { html, render } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { Search, State } from "../store/state.ts";
import { say } from "../words/say.ts";
import type { Desk, Render } from "./view.ts";

const fresh: Search = { words: "", docs: [], theme: null, place: null, open: true };

/** The search box of the bar: finds while it is typed in; Ctrl K goes to it, Enter and the arrow down to the first hit. */
export function createSeek(root: HTMLElement, { dispatch }: Desk): Render {
  let state: State | undefined;
  const seek = (words: string): void => {
    const search = words.trim() ? { ...(state?.search ?? fresh), words, open: true } : null;
    dispatch({ do: "seek", search });
  };
  addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    root.querySelector("input")?.focus();
  });
  return (next: State) => {
    state = next;
    const { language, search } = next;
    render(
      html`<search>
        <input
          type="search"
          class="seek"
          maxlength="200"
          placeholder=${say(language, "seek")}
          aria-label=${say(language, "seek")}
          aria-keyshortcuts="Control+K"
          .value=${live(search?.words ?? "")}
          @input=${(event: Event) => seek((event.target as HTMLInputElement).value)}
          @focus=${() => search && !search.open && dispatch({ do: "seek", search: { ...search, open: true } })}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== "Enter" && event.key !== "ArrowDown") return;
            event.preventDefault();
            document
              .querySelector<HTMLElement>("[data-results] :is(a, .typed button, .doing button)")
              ?.focus();
          }}
        />
      </search>`,
      root,
    );
  };
}
