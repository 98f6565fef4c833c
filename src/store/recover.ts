import type { State } from "./state.ts";

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Puts back into a state what an address had meant and lost because its data was not there: `fell` is what could be
 * read of it then, `meant` what can be read of it now. What the reader has changed since stays as the reader left it;
 * the same object where nothing was lost.
 */
export function recover(state: State, fell: State, meant: State): State {
  const back = Object.entries(meant).filter(([key, value]) => {
    const part = key as keyof State;
    return !same(fell[part], value) && same(state[part], fell[part]);
  });
  return back.length > 0 ? { ...state, ...Object.fromEntries(back) } : state;
}
