import type { DrawnLayer } from "../core/stack.ts";
import type { State } from "../store/state.ts";
import type { Loop } from "./loop.ts";

/** A sheet that goes to paper beside the main one. */
export interface Further {
  readonly root: HTMLElement;
  readonly state: State;
  readonly layers: (state: State) => readonly DrawnLayer[];
}

/** What the main map and paper show: the state itself, or the left side while there is a comparison. */
export interface Scene {
  readonly loop: Loop;
  /** The right side of a comparison. */
  readonly further: () => readonly Further[];
  readonly layers: (state: State) => readonly DrawnLayer[];
}
