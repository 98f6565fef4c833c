import { html, render } from "lit-html";
import type { State } from "../store/state.ts";
import { say } from "../words/say.ts";
import type { Render } from "./view.ts";

/** Widths of the panes in CSS pixels: null as the page has them, 0 closed. */
export interface Widths {
  readonly text: number | null;
  readonly card: number | null;
}

/** What the panes need from the app. */
export interface PanesInput {
  readonly first: Widths;
  /** Keeps the widths on the device. */
  readonly keep: (widths: Widths) => void;
}

type Pane = keyof Widths;

const least = { text: 280, card: 280 } as const;
/** Room that is left to the map. */
const room = 360;
/** Pixels of one press of an arrow. */
const step = 24;

/** Lines between text, map and card: they are drawn or moved by keys; the text closes below its least width. */
export function createPanes(
  spread: HTMLElement,
  root: HTMLElement,
  { first, keep }: PanesInput,
): { readonly render: Render; readonly flip: () => void; readonly open: () => void } {
  let widths = first;
  let last: State | undefined;
  const paneOf = (pane: Pane): HTMLElement | null =>
    spread.querySelector(pane === "text" ? "#text" : "[data-card]");
  const widthOf = (pane: Pane): number => paneOf(pane)?.getBoundingClientRect().width ?? 0;
  const most = (pane: Pane): number =>
    Math.max(least[pane], spread.clientWidth - room - widthOf(pane === "text" ? "card" : "text"));
  const dress = (): void => {
    for (const pane of ["text", "card"] as const) {
      const width = widths[pane];
      if (width) spread.style.setProperty(`--${pane}-width`, `${width}px`);
      else spread.style.removeProperty(`--${pane}-width`);
    }
    spread.toggleAttribute("data-closed", widths.text === 0);
  };
  const set = (pane: Pane, width: number | null): void => {
    const floor = pane === "text" ? 0 : least.card;
    const wide =
      width === null || width >= least[pane] ? width : width < least[pane] / 2 ? floor : least[pane];
    widths = { ...widths, [pane]: wide === null ? null : Math.round(Math.min(wide, most(pane))) };
    dress();
    keep(widths);
    if (last) draw(last);
  };
  const drag = (pane: Pane) => (event: PointerEvent) => {
    const line = event.currentTarget as HTMLElement;
    line.setPointerCapture(event.pointerId);
    const move = ({ clientX }: PointerEvent): void => {
      const { left, right } = spread.getBoundingClientRect();
      set(pane, pane === "text" ? clientX - left : right - clientX);
    };
    line.addEventListener("pointermove", move);
    const end = (): void => line.removeEventListener("pointermove", move);
    line.addEventListener("pointerup", end, { once: true });
    line.addEventListener("pointercancel", end, { once: true });
  };
  const press = (pane: Pane) => (event: KeyboardEvent) => {
    const away = pane === "text" ? 1 : -1;
    const by = { ArrowRight: step * away, ArrowLeft: -step * away }[event.key];
    if (event.key === "Home") set(pane, null);
    else if (event.key === "Enter" && pane === "text") set(pane, widths.text === 0 ? null : 0);
    else if (by !== undefined) {
      const now = widthOf(pane);
      // From its least width one press more closes the text, and the first press opens it again.
      set(
        pane,
        now < 1 ? least.text : now + by < least[pane] ? (pane === "text" ? 0 : least.card) : now + by,
      );
    } else return;
    event.preventDefault();
  };
  const draw = (state: State): void => {
    last = state;
    const { language } = state;
    render(
      (["text", "card"] as const).map(
        (pane) =>
          html`<div
            class="split"
            role="separator"
            tabindex="0"
            aria-orientation="vertical"
            data-split=${pane}
            aria-label=${say(language, pane === "text" ? "splitText" : "splitCard")}
            aria-valuemin=${pane === "text" ? 0 : least.card}
            aria-valuemax=${most(pane)}
            aria-valuenow=${Math.round(widths[pane] ?? widthOf(pane))}
            title=${say(language, pane === "text" ? "splitTextHelp" : "splitCardHelp")}
            ?hidden=${pane === "card" && state.hand === null}
            @pointerdown=${drag(pane)}
            @keydown=${press(pane)}
            @dblclick=${() => set(pane, null)}
          ></div>`,
      ),
      root,
    );
  };
  dress();
  const open = (): void => {
    if (widths.text === 0) set("text", null);
  };
  return {
    render: draw,
    open,
    flip: () => (widths.text === 0 ? open() : set("text", 0)),
  };
}
