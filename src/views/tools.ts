import { html, render } from "lit-html";
import type { State, ThemeChoice } from "../store/state.ts";
import { say } from "../words/say.ts";
import type { Desk, Render } from "./view.ts";

const next: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  auto: "light",
  light: "dark",
  dark: "projector",
  projector: "auto",
};
const words = {
  auto: "themeAuto",
  light: "themeLight",
  dark: "themeDark",
  projector: "themeProjector",
} as const;

/** The bar's tools: page (where there is room for one), theme, language. */
export function createTools(root: HTMLElement, { dispatch }: Desk): Render {
  return (state: State) => {
    const { language, theme, page } = state;
    const other = page === "map" ? "text" : "map";
    render(
      html`<button class="button only-narrow" @click=${() => dispatch({ do: "turn", page: other })}>
          ${say(language, other)}
        </button>
        <button
          class="button theme"
          aria-label="${say(language, "themeLabel")} · ${say(language, words[theme])}"
          @click=${() => dispatch({ do: "dress", theme: next[theme] })}
        >
          <span class="wide">${say(language, "themeLabel")} · </span>${say(language, words[theme])}
        </button>
        <button
          class="button"
          lang=${language === "zh" ? "en" : "zh"}
          aria-label=${say(language, "languageLabel")}
          @click=${() => dispatch({ do: "speak", language: language === "zh" ? "en" : "zh" })}
        >
          ${say(language, "language")}
        </button>`,
      root,
    );
  };
}
