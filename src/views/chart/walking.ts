import type { Dispatch } from "../../store/command.ts";
import type { Plotted } from "./plotted.ts";

/**
 * Lets the marks of a chart be pointed at, walked through by the arrows, Home and End, and pressed by a click, Enter or
 * the space bar. `stand` draws the chart with the keyboard on another mark.
 */
export function bindMarks(
  root: HTMLElement,
  plotted: () => Plotted | undefined,
  stand: (at: number) => void,
  dispatch: Dispatch,
): void {
  const markAt = (event: Event): number => {
    const found = (event.target as Element).closest<SVGElement>("[data-mark]");
    return found ? Number(found.dataset.mark) : -1;
  };
  let seen = false;
  const glimpse = (event: Event): void => {
    const hand = plotted()?.marks[markAt(event)]?.glimpse ?? null;
    if (!hand && !seen) return;
    seen = hand !== null;
    dispatch({ do: "preview", hand });
  };
  const leave = (): void => {
    if (!seen) return;
    seen = false;
    dispatch({ do: "preview", hand: null });
  };
  for (const type of ["pointerover", "focusin"]) root.addEventListener(type, glimpse);
  for (const type of ["pointerleave", "focusout"]) root.addEventListener(type, leave);
  const act = (event: Event): void => {
    const mark = plotted()?.marks[markAt(event)];
    if (!mark) return;
    // What opens in the chart's place would keep the preview of a mark that is no longer there.
    leave();
    mark.act();
  };
  root.addEventListener("click", act);
  root.addEventListener("keydown", (event) => {
    const at = markAt(event);
    const now = plotted();
    if (at < 0 || !now) return;
    const last = now.marks.length - 1;
    const next = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at + now.across,
      ArrowUp: at - now.across,
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === "Enter" || event.key === " ") act(event);
    else if (next === undefined) return;
    else if (next >= 0 && next <= last) {
      stand(next);
      root.querySelector<SVGElement>(`[data-mark="${next}"]`)?.focus();
    }
    event.preventDefault();
  });
}
