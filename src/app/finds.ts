import type { Action } from "../views/action.ts";
import type { Desk, Render } from "../views/view.ts";
import { createLate, type Failed } from "./late.ts";

/** What a search found, fetched with the first search. */
export function createFinds(
  root: HTMLElement,
  actions: readonly Action[],
  desk: Desk,
  failed: Failed,
): Render {
  const results = createLate(
    ({ search }) => search !== null,
    async () => (await import("../views/results.ts")).createResults(root, actions, desk),
    "seek",
    failed,
  );
  return (state) => void results(state);
}
