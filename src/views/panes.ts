import { html, render } from "lit-html";
import type { State } from "../store/state.ts";
import { say, type Word } from "../words/say.ts";
import type { Render } from "./view.ts";

/** Widths of the panes, and the height of what lies under the map, in CSS pixels: null as the page has them, 0 closed. */
export interface Widths {
  readonly text: number | null;
  readonly card: number | null;
  readonly table: number | null;
}

/** What the panes need from the app. */
export interface PanesInput {
  readonly first: Widths;
  /** Keeps the widths on the device. */
  readonly keep: (widths: Widths) => void;
}

type Pane = keyof Widths;

const least = { text: 280, card: 280, table: 140 } as const;
/** Room that is left to the map, beside the panes and over the table. */
const room = 360;
const above = 200;
const panes = ["text", "card", "table"] as const;
const words: Readonly<Record<Pane, readonly [Word, Word]>> = {
  text: ["splitText", "splitTextHelp"],
  card: ["splitCard", "splitCardHelp"],
  table: ["splitTable", "splitTableHelp"],
};
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
    spread.querySelector({ text: "#text", card: "[data-card]", table: ".drawer:not([hidden])" }[pane]);
  const widthOf = (pane: Pane): number =>
    paneOf(pane)?.getBoundingClientRect()[pane === "table" ? "height" : "width"] ?? 0;
  const most = (pane: Pane): number =>
    pane === "table"
      ? Math.max(least.table, spread.clientHeight - above)
      : Math.max(least[pane], spread.clientWidth - room - widthOf(pane === "text" ? "card" : "text"));
  const dress = (): void => {
    for (const pane of panes) {
      const name = `--${pane}-${pane === "table" ? "height" : "width"}`;
      const width = widths[pane];
      if (width) spread.style.setProperty(name, `${width}px`);
      else spread.style.removeProperty(name);
    }
    spread.toggleAttribute("data-closed", widths.text === 0);
  };
  const set = (pane: Pane, width: number | null): void => {
    const floor = pane === "text" ? 0 : least[pane];
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
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const { left, right, bottom } = spread.getBoundingClientRect();
      set(pane, { text: clientX - left, card: right - clientX, table: bottom - clientY }[pane]);
    };
    line.addEventListener("pointermove", move);
    const end = (): void => line.removeEventListener("pointermove", move);
    line.addEventListener("pointerup", end, { once: true });
    line.addEventListener("pointercancel", end, { once: true });
  };
  const press = (pane: Pane) => (event: KeyboardEvent) => {
    const away = pane === "text" ? 1 : -1;
    const [more, less] = pane === "table" ? ["ArrowUp", "ArrowDown"] : ["ArrowRight", "ArrowLeft"];
    const sign = pane === "table" ? 1 : away;
    const by = event.key === more ? step * sign : event.key === less ? -step * sign : undefined;
    if (event.key === "Home") set(pane, null);
    else if (event.key === "Enter" && pane === "text") set(pane, widths.text === 0 ? null : 0);
    else if (by !== undefined) {
      const now = widthOf(pane);
      // From its least width one press more closes the text, and the first press opens it again.
      set(
        pane,
        now < 1 ? least.text : now + by < least[pane] ? (pane === "text" ? 0 : least[pane]) : now + by,
      );
    } else return;
    event.preventDefault();
  };
  const draw = (state: State): void => {
    last = state;
    const { language } = state;
    render(
      panes.map(
        (pane) =>
          html`<div
            class="split"
            role="separator"
            tabindex="0"
            aria-orientation=${pane === "table" ? "horizontal" : "vertical"}
            data-split=${pane}
            aria-label=${say(language, words[pane][0])}
            aria-valuemin=${pane === "text" ? 0 : least[pane]}
            aria-valuemax=${most(pane)}
            aria-valuenow=${Math.round(widths[pane] ?? widthOf(pane))}
            title=${say(language, words[pane][1])}
            ?hidden=${(pane === "card" && state.hand === null) || (pane === "table" && !state.table && !state.chart)}
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
