import type { DrawnLayer } from "../core/stack.ts";
import type { State } from "../store/state.ts";
import type { Loop } from "./loop.ts";

/** What the main map and paper show: the state itself, or the left side while there is a comparison. */
export interface Scene {
  readonly loop: Loop;
  readonly layers: (state: State) => readonly DrawnLayer[];
}
