import type { Command } from "../store/command.ts";
import type { State } from "../store/state.ts";
import { update } from "../store/update.ts";

/** The one state, and the only way to change it. */
export interface Loop {
  readonly state: () => State;
  readonly dispatch: (command: Command) => void;
  /** Calls `listen` after every change, with the command that made it. */
  readonly subscribe: (listen: (state: State, command: Command) => void) => void;
}

/**
 * Holds the state and tells its listeners of every change, one at a time. `wants` gives what has to be fetched before
 * a state can be shown, or null: the command waits for it, and is dropped where it cannot be had.
 */
export function createLoop(
  first: State,
  wants: (state: State) => Promise<void> | null = () => null,
  failed: (error: Error) => void = () => undefined,
): Loop {
  let state = first;
  const listeners: ((state: State, command: Command) => void)[] = [];
  const dispatch = (command: Command): void => {
    const next = update(state, command);
    if (next === state) return;
    const wanted = wants(next);
    if (wanted) return void wanted.then(() => dispatch(command), failed);
    state = next;
    for (const listen of listeners) listen(state, command);
  };
  return {
    state: () => state,
    dispatch,
    subscribe: (listen) => listeners.push(listen),
  };
}
