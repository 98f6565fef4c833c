import type { State } from "../store/state.ts";
import type { Desk, Render } from "../views/view.ts";
import type { Basemaps } from "./basemaps.ts";
import { createLate, type Failed } from "./late.ts";

/** What chooses a basemap, fetched where the deployer allows any. */
export function createChooser(root: HTMLElement, basemaps: Basemaps, desk: Desk, failed: Failed): Render {
  const some = desk.index.catalogue.basemaps.length > 0;
  const load = async (): Promise<Render> =>
    (await import("../views/basemap.ts")).createBasemap(root, basemaps, desk);
  const late = createLate(() => some, load, "basemap", failed);
  return (state: State) => void late(state);
}
