import "../../styles/table.css";
import "../../styles/chart.css";
import type { Indicator } from "../core/indicator.ts";
import type { Desk, Render } from "../views/view.ts";
import { say } from "../words/say.ts";
import type { Failed } from "./late.ts";
import { fetchData } from "./load.ts";

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

/** Fetches what fills the drawer, with how both of its fillings look: the table, or the charts. */
export function fillDrawer(
  filling: "table" | "charts",
  root: HTMLElement,
  desk: Desk,
  failed: Failed,
): Promise<Render> {
  return filling === "table" ? loadTable(root, desk) : loadCharts(root, desk, failed);
}
