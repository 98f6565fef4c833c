import type { Desk, Render } from "../views/view.ts";
import { createLate, type Failed } from "./late.ts";
import type { Page } from "./page.ts";

/** The drawer under the map: the table, or a chart in its place. */
export function createDrawer({ drawer, charts }: Page, desk: Desk, failed: Failed): Render {
  const fill = async (filling: "table" | "charts", root: HTMLElement): Promise<Render> =>
    (await import("./drawn.ts")).fillDrawer(filling, root, desk, failed);
  const table = createLate(
    (state) => state.table !== null && state.chart === null,
    () => fill("table", drawer),
    "table",
    failed,
  );
  const chart = createLate(
    (state) => state.chart !== null,
    () => fill("charts", charts),
    "charts",
    failed,
  );
  return (state) => {
    const held = [drawer, charts].some((part) => part.contains(document.activeElement));
    const shown = state.chart ? charts : drawer;
    void Promise.all([table(state), chart(state)]).then(() => {
      // Who works by keys goes on in what stands where the focus was.
      if (held && !shown.hidden && !shown.contains(document.activeElement)) shown.focus();
    });
  };
}
