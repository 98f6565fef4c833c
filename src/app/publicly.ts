import type { Index } from "../core/index.ts";
import { ownKind } from "../core/own.ts";
import type { State } from "../store/state.ts";

/** A state without what is the reader's own: shapes asked about or measured, words searched, layers put in. */
export function publicly(state: State, index: Index): State {
  const known = (id: string): boolean => index.layers.get(id)?.kind !== ownKind;
  const own =
    state.hand?.kind === "question" ||
    (state.hand?.kind === "feature" && !known(index.features.get(state.hand.id)?.layer ?? ""));
  return {
    ...state,
    hand: own ? null : state.hand,
    search: null,
    measure: null,
    feedback: null,
    shown: state.shown.filter(known),
    order: state.order.filter(known),
    lifted: state.lifted.filter(known),
    looks: Object.fromEntries(Object.entries(state.looks).filter(([id]) => known(id))),
  };
}
