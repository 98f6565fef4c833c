import type { Desk, Render } from "../views/view.ts";
import { say } from "../words/say.ts";

/** The drawer under the map: the table is fetched when it is first opened; a failure is told and the next try fetches anew. */
export function createDrawer(root: HTMLElement, desk: Desk, failed: (why: string) => void): Render {
  let table: Promise<Render> | undefined;
  let now: Parameters<Render>[0] | undefined;
  return (state) => {
    now = state;
    if (!state.table && !table) return;
    table ??= Promise.all([import("../views/table/table.ts"), import("./save-table.ts")]).then(
      ([{ createTable }, { saveTable }]) => createTable(root, saveTable, desk),
      (cause: Error) => {
        table = undefined;
        const { language } = state;
        failed(say(language, "failed", { part: say(language, "table"), why: cause.message }));
        return () => undefined;
      },
    );
    void table.then((render) => now && render(now));
  };
}
