import type { AskingInput } from "../views/asking.ts";
import type { Desk, Render } from "../views/view.ts";
import { createLate, type Failed } from "./late.ts";
import type { Loop } from "./loop.ts";

/** The panel that asks, fetched once the page stands. */
export function createPanel(
  root: HTMLElement,
  loop: Loop,
  input: Omit<AskingInput, "read">,
  desk: Desk,
  failed: Failed,
): Render {
  const panel = createLate(
    () => true,
    async () => {
      const [{ createAskingPanel }, { readPoint }] = await Promise.all([
        import("../views/asking.ts"),
        import("./point.ts"),
      ]);
      return createAskingPanel(root, { ...input, read: readPoint(loop) }, desk);
    },
    "askOpen",
    failed,
  );
  return (state) => void panel(state);
}
