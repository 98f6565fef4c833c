import { sayMore } from "../words/more/say.ts";
import type { Bring } from "./bring.ts";
import type { Tell } from "./desk.ts";
import type { Loop } from "./loop.ts";

/** Where a tab keeps its desk while it is opened anew; no other tab sees it. */
const room = "plan-atlas:carried";

/** Opens the page anew with what the reader put in; where that cannot be carried over it is told, and the page stays. */
export async function carryOver(bring: Bring, loop: Loop, tell: Tell, leave: () => void): Promise<void> {
  try {
    const desk = await (await bring.room())?.input.writeDesk();
    if (desk) sessionStorage.setItem(room, desk);
  } catch (cause) {
    const why = (cause as Error).message;
    tell({ message: sayMore(loop.state().language, "versionUnsaved", { why }) });
    return;
  }
  leave();
}

/** Puts in again what was carried over; it is forgotten only once it is in. */
export async function unpackCarried(bring: Bring): Promise<void> {
  let desk: string | null = null;
  try {
    desk = sessionStorage.getItem(room);
  } catch {
    // A device that keeps nothing carried nothing.
  }
  if (!desk) return;
  const retry = (): void => void unpackCarried(bring);
  // A failure is told by the room itself, with a retry.
  const loaded = await bring.loaded(retry).catch(() => undefined);
  if (!loaded) return;
  loaded.input.open([new File([desk], "desk.json", { type: "application/json" })]);
  sessionStorage.removeItem(room);
}
