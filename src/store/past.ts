import type { Command } from "./command.ts";
import type { State } from "./state.ts";

/** The states that a reader can go back to, and those that were gone back from; the nearest last. */
export interface Past {
  readonly before: readonly State[];
  readonly after: readonly State[];
  /** The last change: what made it, and when, in milliseconds. */
  readonly last: { readonly do: Command["do"]; readonly at: number } | null;
}

/** Nothing to go back to. */
export const noPast: Past = { before: [], after: [], last: null };

/** Most changes that can be undone. */
const most = 200;

/** Changes of one kind that follow each other faster than this, in milliseconds, are one. */
const pause = 900;

const running: readonly Command["do"][] = ["move", "seek", "tabulate", "compare", "plot", "look", "tell"];

/** What passes by itself: what is pointed at, what tool is held with its corners, how far an answer is, what is being written. */
const lasting = ({
  preview: _,
  tool: __,
  answering: ___,
  aim: ____,
  feedback: _____,
  ...rest
}: State): string => JSON.stringify(rest);

/**
 * The past after a command changed `was` into `is`. Moves of the map, letters of a search and corners of a shape that
 * follow each other quickly are undone together; what passes by itself is not undone.
 */
export function remember(past: Past, was: State, is: State, command: Command, at: number): Past {
  if (command.do === "recall" || lasting(was) === lasting(is)) return past;
  const { last } = past;
  const again = last?.do === command.do;
  const quick = again && running.includes(command.do) && at - last.at < pause;
  const edited = again && was.tool === "edit" && is.tool === "edit";
  const joined = (quick || edited) && past.before.length > 0;
  const before = joined ? past.before : [...past.before, was].slice(-most);
  return { before, after: [], last: { do: command.do, at } };
}

/** The state before the last change and the past from there; null where there is none. */
export function undo(past: Past, is: State): { readonly past: Past; readonly state: State } | null {
  const state = past.before.at(-1);
  if (!state) return null;
  return { state, past: { before: past.before.slice(0, -1), after: [...past.after, is], last: null } };
}

/** The state that was last gone back from and the past from there; null where there is none. */
export function redo(past: Past, is: State): { readonly past: Past; readonly state: State } | null {
  const state = past.after.at(-1);
  if (!state) return null;
  return { state, past: { before: [...past.before, is], after: past.after.slice(0, -1), last: null } };
}
