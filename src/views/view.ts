import type { Index } from "../core/index.ts";
import type { Dispatch } from "../store/command.ts";
import type { Hand, State } from "../store/state.ts";

/** Draws a state. */
export type Render = (state: State) => void;

/** What every view works with. */
export interface Desk {
  readonly index: Index;
  readonly dispatch: Dispatch;
  /** Takes a thing in hand, turning on the layers it stands on and moving the map to it. */
  readonly take: (hand: Hand) => void;
  /** The words of a clause as they stand in the document that was handed over. */
  readonly scanOf: (clause: string) => Promise<string>;
  /** Copies a text and tells whether it worked. */
  readonly copy: (text: string) => Promise<void>;
}
