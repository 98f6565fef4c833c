import type { AskingInput } from "../views/asking.ts";
import type { Desk, Render } from "../views/view.ts";
import { createLate, type Failed } from "./late.ts";

/** The panel that asks, fetched once the page stands. */
export function createPanel(root: HTMLElement, input: AskingInput, desk: Desk, failed: Failed): Render {
  const panel = createLate(
    () => true,
    async () => {
      const { createAskingPanel } = await import("../views/asking.ts");
      return createAskingPanel(root, input, desk);
    },
    "askOpen",
    failed,
  );
  return (state) => void panel(state);
}
