import type { Indicator } from "../core/indicator.ts";
import type { State } from "../store/state.ts";
import type { Desk, Render } from "../views/view.ts";
import { say, type Word } from "../words/say.ts";
import { fetchData } from "./load.ts";
import type { Page } from "./page.ts";

type Failed = (why: string) => void;

/** Draws a state as soon as what draws it is there. */
type Late = (state: State) => Promise<void>;

/** A view that is fetched when it is first wanted; a failure is told and the next try fetches anew. */
function createLate(
  wanted: (state: State) => boolean,
  load: () => Promise<Render>,
  part: Word,
  failed: Failed,
): Late {
  let view: Promise<Render> | undefined;
  let now: State | undefined;
  return async (state) => {
    now = state;
    if (!view && !wanted(state)) return;
    view ??= load().catch((cause: Error) => {
      view = undefined;
      const { language } = state;
      failed(say(language, "failed", { part: say(language, part), why: cause.message }));
      return () => undefined;
    });
    (await view)(now);
  };
}

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
