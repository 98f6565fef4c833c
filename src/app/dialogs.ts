import type { Desk } from "../views/view.ts";
import { laterOpen } from "./later.ts";
import type { Loop } from "./loop.ts";

/** What the dialogs are opened with. */
export interface DialogsInput {
  readonly loop: Loop;
  readonly desk: Desk;
  readonly failed: (why: string) => void;
}

/** What opens over the page from the menu, each fetched when it is first opened. */
export function makeDialogs({ loop, desk, failed }: DialogsInput): {
  /** Opens what shares the address. */
  readonly share: () => void;
} {
  const share = async () => {
    const { openSharing } = await import("./sharing.ts");
    return (state: ReturnType<Loop["state"]>) => openSharing(state, desk);
  };
  return {
    share: laterOpen(share, loop.state, { part: "share", failed }),
  };
}
