import type { Desk, Render } from "../views/view.ts";
import { createLate, type Failed } from "./late.ts";
import type { Loop } from "./loop.ts";
import type { Page } from "./page.ts";

/** What a reader does beside reading, each fetched when it is first begun: to measure, and to report what is wrong. */
export function createAsides(page: Page, loop: Loop, desk: Desk, failed: Failed): Render {
  const measuring = createLate(
    ({ measure }) => measure !== null,
    async () => (await import("./measurer.ts")).openMeasuring(page.measure, loop, desk),
    "measuring",
    failed,
  );
  const feedback = createLate(
    (state) => state.feedback !== null,
    async () => (await import("./feedback.ts")).openFeedback(page.stage, loop, desk),
    "feedback",
    failed,
  );
  return (state) => {
    void measuring(state);
    void feedback(state);
  };
}
