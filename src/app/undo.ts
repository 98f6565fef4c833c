import { noPast, redo, remember, undo } from "../store/past.ts";
import type { Loop } from "./loop.ts";

/** The way back through the changes of the state, and forward again. */
export interface Undo {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly able: () => { readonly undo: boolean; readonly redo: boolean };
}

/** Remembers every change that lasts, wherever it came from. */
export function createUndo(loop: Loop): Undo {
  let past = noPast;
  let was = loop.state();
  loop.subscribe((is, command) => {
    past = remember(past, was, is, command, performance.now());
    was = is;
  });
  const go = (step: typeof undo): void => {
    const taken = step(past, loop.state());
    if (!taken) return;
    past = taken.past;
    loop.dispatch({ do: "recall", state: taken.state });
  };
  return {
    undo: () => go(undo),
    redo: () => go(redo),
    able: () => ({ undo: past.before.length > 0, redo: past.after.length > 0 }),
  };
}
