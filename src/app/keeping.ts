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

/** Where in a part that still stands the keyboard goes on. */
function heldIn(part: Element | null): HTMLElement | undefined {
  if (!part || !stands(part) || part.matches("main section.map, #text")) return undefined;
  if (part instanceof HTMLDetailsElement) return part.querySelector("summary") ?? undefined;
  return [...part.querySelectorAll(`h2[tabindex], ${holders}`)].find(stands);
}

/**
 * Keeps the keyboard's place: where what had the focus goes, the focus goes on in the part of the page in which it
 * was, and where that has closed, back to where the reader came from; never to nowhere. Fingers are left alone, for a
 * focus would bring up their keyboard.
 */
export function keepFocus(loop: Loop): void {
  const been: { readonly element: Element; readonly part: Element | null }[] = [];
  let touched = false;
  const check = (): void => {
    const { activeElement } = document;
    if (touched || (activeElement && activeElement !== document.body)) return;
    const last = been.at(-1);
    // Where it still stands the reader has left it by a click beside it.
    if (!last || stands(last.element)) return;
    while (been.length > 0) {
      const { element, part } = been.at(-1) ?? { element: document.body, part: null };
      const next = heldIn(part) ?? (stands(element) ? element : undefined);
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
    been.push({ element: target, part: target.closest(parts) });
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
  loop.subscribe(soon);
}
