import type { Indicator } from "../core/indicator.ts";
import type { Desk, Render } from "../views/view.ts";
import { say } from "../words/say.ts";
import { createLate, type Failed } from "./late.ts";
import { fetchData } from "./load.ts";
import type { Page } from "./page.ts";

async function loadTable(root: HTMLElement, desk: Desk): Promise<Render> {
  const [{ createTable }, { saveTable }] = await Promise.all([
    import("../views/table/table.ts"),
    import("./save-table.ts"),
  ]);
  return createTable(root, saveTable, desk);
}

async function loadCharts(root: HTMLElement, desk: Desk, failed: Failed): Promise<Render> {
  const [{ createCharts }, { saveChart }] = await Promise.all([
    import("../views/chart/chart.ts"),
    import("./save-chart.ts"),
  ]);
  return createCharts(
    root,
    {
      save: (drawn, as, state) =>
        void saveChart(drawn, as, state).catch((cause: Error) =>
          failed(say(state.language, "chartNotSaved", { why: cause.message })),
        ),
      indicators: async () => (await fetchData("indicators.json")) as readonly Indicator[],
    },
    desk,
  );
}

/** The drawer under the map: the table, or a chart in its place. */
export function createDrawer({ drawer, charts }: Page, desk: Desk, failed: Failed): Render {
  const table = createLate(
    (state) => state.table !== null && state.chart === null,
    () => loadTable(drawer, desk),
    "table",
    failed,
  );
  const chart = createLate(
    (state) => state.chart !== null,
    () => loadCharts(charts, desk, failed),
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
