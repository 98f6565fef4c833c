import type { Look } from "../core/look.ts";
import type { State } from "./state.ts";

/** Looks without what says nothing. */
export function look(state: State, layer: string, next: Look | null): State {
  const { [layer]: _, ...others } = state.looks;
  const kept = Object.fromEntries(
    Object.entries(next ?? {}).filter(
      ([key, value]) => value !== "" && !(key === "opacity" && value === 1) && !(key === "named" && value),
    ),
  );
  const looks = Object.keys(kept).length > 0 ? { ...others, [layer]: kept } : others;
  return { ...state, looks, view: null };
}

/** Shows layers that have just been put in. */
export function bring(state: State, layers: readonly string[]): State {
  return { ...state, shown: [...new Set([...state.shown, ...layers])] };
}

/** Forgets a layer of the reader's own wherever the state speaks of it. */
export function drop(state: State, layer: string): State {
  const { [layer]: _, ...looks } = state.looks;
  const held = ({ id }: { readonly id: string }): boolean =>
    id.startsWith(`${layer}/`) || id.startsWith(`${layer}:`);
  return {
    ...state,
    looks,
    shown: state.shown.filter((id) => id !== layer),
    lifted: state.lifted.filter((id) => id !== layer),
    order: state.order.filter((id) => id !== layer),
    hand: state.hand && held(state.hand) ? null : state.hand,
    preview: null,
    table: state.table?.of === layer ? null : state.table,
  };
}
