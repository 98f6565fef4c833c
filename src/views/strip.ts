import { html, render, svg } from "lit-html";
import { findFor } from "../store/found.ts";
import { litClauses } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import type { Desk, Render } from "./view.ts";

/** The margin strip: where in the open document what is in hand is spoken of. The card lists the same for the keyboard. */
export function createStrip(root: HTMLElement, { index, dispatch }: Desk): Render {
  const offsets = new Map<string, number>();
  for (const plan of index.catalogue.plans) {
    const total = plan.clauses.reduce((sum, c) => sum + c.text.length, 0);
    let at = 0;
    for (const clause of plan.clauses) {
      offsets.set(clause.id, at / total);
      at += clause.text.length;
    }
  }
  let drawn: readonly unknown[] = [];
  return (state: State) => {
    const { hand, search, reading } = state;
    const plan = index.planOf(reading);
    if (!plan || [hand, search, plan, reading].every((value, i) => value === drawn[i])) return;
    drawn = [hand, search, plan, reading];
    const lit = search?.open
      ? findFor(search, index).hits.map((h) => h.clause.id)
      : [...litClauses(state, index)];
    const here = lit.filter((id) => index.planOf(id) === plan);
    const first = plan.clauses.find((c) => c.id === reading || c.section === reading)?.id ?? "";
    const line = (id: string, kind: string) =>
      svg`<svg class=${kind} y=${`${100 * (offsets.get(id) ?? 0)}%`} overflow="visible" @click=${() => dispatch({ do: "read", at: id })}>
        <title>${id}</title>
        <rect width="12" height="4" y="-2"></rect>
      </svg>`;
    render(
      html`<svg width="12" height="100%">${[...here.map((id) => line(id, "mark")), line(first, "now")]}</svg>`,
      root,
    );
  };
}
