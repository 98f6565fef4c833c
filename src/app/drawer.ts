import type { Desk, Render } from "../views/view.ts";
import { laterView } from "./later.ts";

/** The drawer under the map: the table is fetched when it is first opened. */
export function createDrawer(root: HTMLElement, desk: Desk, failed: (why: string) => void): Render {
  const load = async (): Promise<Render> => {
    const [{ createTable }, { saveTable }] = await Promise.all([
      import("../views/table/table.ts"),
      import("./save-table.ts"),
    ]);
    return createTable(root, saveTable, desk);
  };
  return laterView(({ table }) => table !== null, load, { part: "table", failed });
}
