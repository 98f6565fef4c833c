import type { Loop } from "./loop.ts";

/** What can hold the focus. */
const holders =
  "a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex]:not([tabindex='-1'])";

/** Parts of the page that open and close. */
const parts = "dialog, aside, details, section, nav";

/** How many places the keyboard was in are remembered. */
const most = 40;

const stands = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.isConnected &&
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.matches(":disabled");

/** The parts that an element stands in, the nearest first. */
function partsAround(element: Element): readonly Element[] {
  const part = element.parentElement?.closest(parts);
  return part ? [part, ...partsAround(part)] : [];
}

/** Where in a part that still stands the keyboard goes on. */
function heldIn(part: Element): HTMLElement | undefined {
  if (!stands(part) || part.matches("main section.map, #text")) return undefined;
  if (part instanceof HTMLDetailsElement) return part.querySelector("summary") ?? undefined;
  return [...part.querySelectorAll(`h2[tabindex], ${holders}`)].find(stands);
}

/**
 * Keeps the keyboard's place: where what had the focus goes, the focus goes on in the part of the page in which it
 * was, and where that has closed, back to where the reader came from; never to nowhere. Fingers are left alone, for a
 * focus would bring up their keyboard.
 */
export function keepFocus(loop: Loop): void {
  const been: { readonly element: Element; readonly around: readonly Element[]; readonly hit: boolean }[] =
    [];
  let touched = false;
  const check = (): void => {
    const { activeElement: on, body } = document;
    if (touched || (on && on !== body && (!(on instanceof HTMLElement) || stands(on)))) return;
    const last = been.at(-1);
    // Where it still stands the reader has left it by a click beside it.
    if (!last || stands(last.element)) return;
    if (last.hit) {
      // The search box would open the hits anew; who took one goes on with it, as soon as it is shown.
      const card = document.querySelector<HTMLElement>("[data-card]");
      if (loop.state().hand && card?.hidden) return;
      const next = [card?.querySelector("h2"), document.querySelector("#text")];
      next.find((e): e is HTMLElement => e != null && stands(e))?.focus({ preventScroll: true });
      return;
    }
    while (been.length > 0) {
      const { element, around = [] } = been.at(-1) ?? { element: body };
      const next = stands(element) ? element : around.map(heldIn).find((holder) => holder !== undefined);
      if (next) {
        next.focus({ preventScroll: true });
        return;
      }
      been.pop();
    }
  };
  const soon = (): void => void requestAnimationFrame(() => setTimeout(check));
  addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element)) return;
    const hit = target.closest("[data-results]") !== null;
    been.push({ element: target, around: partsAround(target), hit });
    if (been.length > most) been.shift();
  });
  addEventListener("pointerdown", ({ pointerType }) => {
    touched = pointerType === "touch";
  });
  addEventListener("keydown", () => {
    touched = false;
  });
  for (const type of ["focusout", "click", "keyup"]) addEventListener(type, soon);
  document.addEventListener("close", soon, { capture: true });
  // Parts that open and close by themselves, as the legend does where the map grows narrow.
  new MutationObserver(soon).observe(document.body, {
    subtree: true,
    attributeFilter: ["hidden", "open"],
  });
  loop.subscribe(soon);
}
