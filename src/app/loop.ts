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

/** Holds the state and tells its listeners of every change, one at a time. */
export function createLoop(first: State): Loop {
  let state = first;
  const listeners: ((state: State, command: Command) => void)[] = [];
  return {
    state: () => state,
    dispatch: (command) => {
      const next = update(state, command);
      if (next === state) return;
      state = next;
      for (const listen of listeners) listen(state, command);
    },
    subscribe: (listen) => listeners.push(listen),
  };
}
