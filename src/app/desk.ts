import type { Bounds } from "../core/camera.ts";
import type { Index } from "../core/index.ts";
import { layersOf, subjectsOf } from "../store/selectors.ts";
import type { Hand } from "../store/state.ts";
import type { Fault } from "../views/notes.ts";
import type { Desk } from "../views/view.ts";
import { say } from "../words/say.ts";
import { boundsOf } from "./bounds.ts";
import type { Loop } from "./loop.ts";
import { restyle } from "./restyle.ts";
import { makeScan } from "./scan.ts";

/** Shows a note; what it gives takes the note away. */
export type Tell = (fault: Omit<Fault, "dismiss">) => () => void;

/** What the desk needs of the page, which is made after it. */
export interface DeskInput {
  readonly live: HTMLElement;
  /** Moves the map to what was taken in hand. */
  readonly reveal: (bounds: Bounds) => void;
  /** Draws the notes anew. */
  readonly noted: () => void;
}

/** Makes what every view works with, and the notes that are told. */
export function createDesk(
  index: Index,
  loop: Loop,
  { live, reveal, noted }: DeskInput,
): { readonly desk: Desk; readonly tell: Tell; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const { dispatch } = loop;
  const tell: Tell = (fault) => {
    // What fails again says so once.
    for (const same of faults.filter(({ message }) => message === fault.message)) same.dismiss?.();
    const dismiss = (): void => {
      if (faults.includes(told)) faults.splice(faults.indexOf(told), 1);
      noted();
    };
    const { retry } = fault;
    const again = (): void => {
      dismiss();
      restyle();
      retry?.();
    };
    const told: Fault = { ...fault, dismiss, ...(retry ? { retry: again } : {}) };
    faults.push(told);
    noted();
    return dismiss;
  };
  const take = (hand: Hand): void => {
    dispatch({ do: "pick", hand, layers: layersOf(hand, index) });
    const bounds = boundsOf(subjectsOf(hand, index).flatMap((id) => index.kin(id)));
    if (bounds) reveal(bounds);
  };
  const copy = async (text: string): Promise<void> => {
    const { language } = loop.state();
    // There is no clipboard where the page's origin is not trusted.
    const worked = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => true,
        () => false,
      );
    const message = say(language, worked ? "copied" : "copyFailed");
    live.textContent = message;
    setTimeout(tell({ message }), 2500);
  };
  return { faults, tell, desk: { index, dispatch, take, copy, scanOf: makeScan(index, loop) } };
}
