import { html, nothing, render } from "lit-html";
import { placeInPlan } from "../core/citation.ts";
import { inLanguage } from "../core/naming.ts";
import type { MapTheme } from "../core/theme.ts";
import type { State } from "../store/state.ts";
import { say } from "../words/say.ts";
import type { Desk, Render } from "./view.ts";

/** What the ready views need from the app. */
export interface ThemesInput {
  /** Shows a ready view, or the layers of a first visit. */
  readonly show: (theme: MapTheme | null) => void;
  /** Whether a state shows the layers of a first visit in the usual ways. */
  readonly opening: (state: State) => boolean;
}

/** The ready views by their names, and the sentence of the plan that the one shown stands for. */
export function createThemes(
  root: { readonly strip: HTMLElement; readonly caption: HTMLElement },
  { show, opening }: ThemesInput,
  { index, dispatch }: Desk,
): Render {
  const { themes } = index.catalogue;
  root.caption.replaceChildren();
  return (state: State) => {
    const { language, view } = state;
    const button = (title: string, current: boolean, go: () => void) =>
      html`<button aria-current=${current ? "true" : nothing} @click=${go}>${title}</button>`;
    root.strip.setAttribute("aria-label", say(language, "views"));
    render(
      html`${button(say(language, "viewAll"), view === null && opening(state), () => show(null))}${themes.map(
        (theme) => button(inLanguage(theme.title, language), view === theme.id, () => show(theme)),
      )}${view === null && !opening(state) ? html`<span class="own">${say(language, "viewNone")}</span>` : nothing}`,
      root.strip,
    );
    const theme = themes.find((t) => t.id === view);
    const clause = index.clauses.get(theme?.caption.clause ?? "");
    const plan = index.planOf(theme?.caption.clause ?? "");
    root.caption.hidden = !theme;
    if (!theme || !clause || !plan) return;
    render(
      html`<h2>${inLanguage(theme.title, language)}</h2>
        <blockquote lang="zh">${theme.caption.words.replaceAll("\t", " │ ")}</blockquote>
        <p>
          <a
            href="#read=${clause.id}"
            @click=${(event: Event) => {
              event.preventDefault();
              dispatch({ do: "read", at: clause.id });
              dispatch({ do: "turn", page: "text" });
            }}
            ><span lang="zh">《${plan.meta.short.zh}》${placeInPlan(clause)}</span></a
          >
        </p>`,
      root.caption,
    );
  };
}
