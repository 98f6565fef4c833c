import type { Index } from "../core/index.ts";
import type { Desk } from "../views/view.ts";
import type { Failed } from "./late.ts";
import type { Drawn } from "./layers.ts";
import type { Loop } from "./loop.ts";
import { createOpening } from "./opening.ts";
import type { Page } from "./page.ts";
import type { createSingles } from "./singles.ts";

/** What the dialogs are opened with. */
export interface DialogsInput {
  readonly page: Page;
  readonly index: Index;
  readonly drawn: Drawn;
  readonly loop: Loop;
  readonly desk: Desk;
  readonly failed: Failed;
  readonly singles: ReturnType<typeof createSingles>;
}

/** What opens over the page from the menu, each fetched when it is first opened. */
export function makeDialogs({ page, index, drawn, loop, desk, failed, singles }: DialogsInput): {
  /** Opens the print sheet. */
  readonly plot: () => void;
  /** Opens what shares the address. */
  readonly share: () => void;
  /** Opens what the atlas is made of and under which licences. */
  readonly about: () => void;
  /** Opens the list of keys. */
  readonly help: () => void;
} {
  const plot = async () => {
    const { openPlotting } = await import("./plotting.ts");
    return (state: ReturnType<Loop["state"]>) => openPlotting(state, index, drawn, page.stage);
  };
  const share = async () => {
    const { openSharing } = await import("./sharing.ts");
    return (state: ReturnType<Loop["state"]>) => openSharing(state, desk);
  };
  const help = async () => {
    const { showHelp } = await import("../views/help.ts");
    return (state: ReturnType<Loop["state"]>) => showHelp(page.help, state, singles);
  };
  const about = async () => (await import("./about.ts")).loadAbout();
  return {
    help: createOpening(help, loop.state, "shortcuts", failed),
    about: createOpening(about, loop.state, "about", failed),
    plot: createOpening(plot, loop.state, "printSheet", failed),
    share: createOpening(share, loop.state, "share", failed),
  };
}
