import { html, render } from "lit-html";
import type { State } from "../../store/state.ts";
import { say } from "../../words/say.ts";
import type { Desk, Render } from "../view.ts";
import { sayAspect } from "./aspect.ts";

/** The line between two maps that lie one over the other: a slider as wide as the map. `slid` hears every step of it. */
export function createLine(root: HTMLElement, slid: (share: number) => void, desk: Desk): Render {
  const { dispatch, index } = desk;
  let now = -1;
  const place = (share: number): void => {
    now = share;
    root.style.setProperty("--share", `${share}%`);
    slid(share);
  };
  return (state: State) => {
    const { beside, language } = state;
    root.hidden = beside === null;
    if (!beside) {
      now = -1;
      return;
    }
    const valueText = (share: number): string => say(language, "besideShare", { share });
    render(
      html`<i aria-hidden="true"></i>
        <p aria-hidden="true"><span>${sayAspect(beside.a, state, index)}</span><span>${sayAspect(beside.b, state, index)}</span></p>
        <input
          type="range"
          min="0"
          max="100"
          step="1"
          aria-label=${say(language, "besideLine")}
          aria-valuetext=${valueText(beside.share)}
          .value=${String(beside.share)}
          @input=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            place(Number(input.value));
            input.setAttribute("aria-valuetext", valueText(Number(input.value)));
          }}
          @change=${({ target }: Event) => {
            const { beside: last } = state;
            if (last)
              dispatch({
                do: "compare",
                beside: { ...last, share: Number((target as HTMLInputElement).value) },
              });
          }}
        />`,
      root,
    );
    if (now !== beside.share) place(beside.share);
  };
}
