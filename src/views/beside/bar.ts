import { html, nothing, render, type TemplateResult } from "lit-html";
import type { Aspect, Beside, Side } from "../../core/beside.ts";
import { inLanguage } from "../../core/naming.ts";
import type { State } from "../../store/state.ts";
import { say } from "../../words/say.ts";
import type { Desk, Render } from "../view.ts";

const keyOf = (of: Aspect): string => ("id" in of ? `${of.show}:${of.id}` : of.show);

const sameAspect = (a: Aspect, b: Aspect): boolean => keyOf(a) === keyOf(b);

/** The bar of a comparison: what is left and right, to swap them, the manner, the list, and the way back to one map. `brought` tells whether own files are here. */
export function createBesideBar(
  root: HTMLElement,
  brought: () => boolean,
  { index, dispatch }: Desk,
): Render {
  const { themes, plans } = index.catalogue;
  const drawn = (
    title: string,
    side: Side,
    state: State,
    beside: Beside,
    set: (next: Partial<Beside>) => void,
  ): TemplateResult => {
    const { language } = state;
    const now = beside[side];
    const owns = brought() || now.show === "before";
    const option = (of: Aspect, words: string): TemplateResult =>
      html`<option value=${keyOf(of)} .selected=${sameAspect(of, now)}>${words}</option>`;
    const all: readonly Aspect[] = [
      { show: "now" },
      { show: "before" },
      ...themes.map(({ id }) => ({ show: "view", id }) as const),
      ...plans.map(({ meta: { id } }) => ({ show: "doc", id }) as const),
    ];
    return html`<label data-side=${side}
      ><span>${title}</span
      ><select
        @change=${(event: Event) => {
          const key = (event.target as HTMLSelectElement).value;
          set({ [side]: all.find((of) => keyOf(of) === key) ?? now });
        }}
      >
        ${option({ show: "now" }, say(language, "besideNow"))}
        ${owns ? option({ show: "before" }, say(language, "besideBefore")) : nothing}
        <optgroup label=${say(language, "views")}>
          ${themes.map(({ id, title: name }) => option({ show: "view", id }, inLanguage(name, language)))}
        </optgroup>
        <optgroup label=${say(language, "documents")}>
          ${plans.map(({ meta }) =>
            option(
              { show: "doc", id: meta.id },
              `${inLanguage(meta.short, language)} · ${meta.issued.slice(0, 4)}`,
            ),
          )}
        </optgroup>
      </select></label
    >`;
  };
  return (state: State) => {
    const { beside, language } = state;
    root.hidden = beside === null;
    if (!beside) return;
    const set = (next: Partial<Beside>): void => dispatch({ do: "compare", beside: { ...beside, ...next } });
    const manner = (of: Beside["manner"], words: string): TemplateResult =>
      html`<button class="button" aria-pressed=${beside.manner === of} @click=${() => set({ manner: of })}>${words}</button>`;
    root.setAttribute("role", "group");
    root.setAttribute("aria-label", say(language, "beside"));
    render(
      html`${drawn(say(language, "besideLeft"), "a", state, beside, set)}
        <button class="button" title=${say(language, "besideSwap")} aria-label=${say(language, "besideSwap")} @click=${() => set({ a: beside.b, b: beside.a })}>⇄</button>
        ${drawn(say(language, "besideRight"), "b", state, beside, set)}
        <div class="manners">${manner("swipe", say(language, "besideSwipe"))}${manner("beside", say(language, "besideHalves"))}</div>
        <button class="button" aria-pressed=${beside.listed} @click=${() => set({ listed: !beside.listed })}>${say(language, "besideList")}</button>
        <button class="close" title=${say(language, "besideEnd")} aria-label=${say(language, "besideEnd")} @click=${() => dispatch({ do: "compare", beside: null })}>✕</button>
        ${state.tool && state.tool !== "point" && state.tool !== "measure" ? html`<p role="status">${say(language, "besideDraw")}</p>` : nothing}`,
      root,
    );
  };
}
