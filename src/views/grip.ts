import { html, type TemplateResult } from "lit-html";
import type { Language } from "../core/text.ts";
import { sayMore } from "../words/more/say.ts";

const heights = ["peek", "half", "full"] as const;
type Height = (typeof heights)[number];

/** The word for what a press does at each height. */
const next = { peek: "gripHalf", half: "gripFull", full: "gripPeek" } as const;

/** Pixels that a finger may tremble without dragging. */
const tremble = 6;

const isHeight = (value: string | undefined): value is Height => heights.some((height) => height === value);

/**
 * The grip at the top of the card on a phone: drawn up or down it leaves the card at the nearest of three heights; a
 * press goes to the next one, arrows go up and down. `draw` redraws it; `shut` gives the next card half the screen.
 */
export function createGrip(
  root: HTMLElement,
  draw: () => void,
): { readonly show: (language: Language) => TemplateResult; readonly shut: () => void } {
  const height = (): Height => (isHeight(root.dataset.height) ? root.dataset.height : "half");
  const set = (to: Height): void => {
    root.dataset.height = to;
    if (to === "peek") root.scrollTop = 0;
    draw();
  };
  set("half");
  /** How high, in CSS pixels, the card is at each height. */
  const tops = (): readonly (readonly [Height, number])[] => {
    const now = height();
    const all = heights.map((each) => {
      root.dataset.height = each;
      return [each, root.getBoundingClientRect().height] as const;
    });
    root.dataset.height = now;
    return all;
  };
  let dragged = false;
  const drag = (event: PointerEvent): void => {
    const grip = event.currentTarget as HTMLElement;
    const from = root.getBoundingClientRect().height;
    grip.setPointerCapture(event.pointerId);
    dragged = false;
    const move = ({ clientY }: PointerEvent): void => {
      const by = event.clientY - clientY;
      if (!dragged && Math.abs(by) < tremble) return;
      dragged = true;
      root.toggleAttribute("data-dragged", true);
      root.style.height = `${Math.max(0, from + by)}px`;
    };
    const end = ({ type }: PointerEvent): void => {
      grip.removeEventListener("pointermove", move);
      for (const over of ["pointerup", "pointercancel"] as const) grip.removeEventListener(over, end);
      if (!dragged) return;
      const left = root.getBoundingClientRect().height;
      root.style.removeProperty("height");
      const near = tops().toSorted(([, a], [, b]) => Math.abs(a - left) - Math.abs(b - left))[0];
      root.toggleAttribute("data-dragged", false);
      if (type === "pointerup" && near) set(near[0]);
    };
    grip.addEventListener("pointermove", move);
    for (const over of ["pointerup", "pointercancel"] as const) grip.addEventListener(over, end);
  };
  const press = (): void => {
    // The click that ends a drag is no press.
    if (!dragged) set(heights[(heights.indexOf(height()) + 1) % heights.length] ?? "half");
    dragged = false;
  };
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const to = by && heights[heights.indexOf(height()) + by];
    dragged = false;
    if (!by) return;
    event.preventDefault();
    if (to) set(to);
  };
  return {
    shut: () => {
      root.dataset.height = "half";
    },
    show: (language) =>
      html`<button
        class="grip"
        aria-expanded=${height() === "peek" ? "false" : "true"}
        aria-label=${sayMore(language, next[height()])}
        @pointerdown=${drag}
        @click=${press}
        @keydown=${step}
      ></button>`,
  };
}
