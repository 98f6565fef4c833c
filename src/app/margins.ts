import type { Desk, Render } from "../views/view.ts";
import { createLate, type Failed } from "./late.ts";
import type { Page } from "./page.ts";

/** The shelf under the map and the strip beside the text, fetched once the page stands. */
export function createMargins({ shelf, strip }: Page, desk: Desk, failed: Failed): Render {
  const always = (): boolean => true;
  const under = createLate(
    always,
    async () => (await import("../views/shelf.ts")).createShelf(shelf, desk),
    "shelf",
    failed,
  );
  const beside = createLate(
    always,
    async () => (await import("../views/strip.ts")).createStrip(strip, desk),
    "text",
    failed,
  );
  return (state) => {
    void under(state);
    void beside(state);
  };
}
