import type { Index } from "../core/index.ts";
import { featuresOfEntry } from "../query/entries.ts";
import { readAddress, writeAddress } from "../store/address.ts";
import type { Command } from "../store/command.ts";
import { openState, type State } from "../store/state.ts";
import type { Loop } from "./loop.ts";

/** Commands that make a step to which Back returns; the others only keep the address true. */
const steps: readonly Command["do"][] = ["pick", "clear", "read", "view"];

/** Ids of the pages that compare the documents. */
export const studies: readonly string[] = ["projects", "indicators", "levels", "differences"].map(
  (id) => `compare/${id}`,
);

/** The state of a first visit. */
export function openingOf({ catalogue }: Index): State {
  return openState({
    reading: catalogue.atlas.opens,
    shown: catalogue.layers.filter((l) => l.visible).map((l) => l.id),
  });
}

/** Reads the state that the address names. */
export function stateFromAddress(index: Index): State {
  return readAddress(location.hash, openingOf(index), {
    hasFeature: (id) => index.features.has(id),
    hasClause: (id) => index.clauses.has(id),
    hasText: (id) => index.clauses.has(id) || index.sections.has(id) || studies.includes(id),
    layers: index.catalogue.layers.map((l) => l.id),
    docs: index.catalogue.plans.map((p) => p.meta.id),
    themes: index.catalogue.topics.map((t) => t.id),
    hasEntry: (id) => featuresOfEntry(id, index).length > 0,
    views: index.catalogue.themes,
    basemaps: index.catalogue.basemaps.map((b) => b.id),
    hasWay: (layer, way) => index.layers.get(layer)?.variants?.some((v) => v.id === way) ?? false,
  });
}

/** Keeps address and state the same, both ways. */
export function bindAddress(loop: Loop, index: Index): void {
  const opening = openingOf(index);
  loop.subscribe((state, command) => {
    if (command.do === "preview" || command.do === "arrive") return;
    const hash = `#${writeAddress(state, opening, index.catalogue.themes)}`;
    if (hash === (location.hash || "#")) return;
    const url = hash === "#" ? location.pathname + location.search : hash;
    if (steps.includes(command.do)) history.pushState(null, "", url);
    else history.replaceState(null, "", url);
  });
  const arrive = (): void => loop.dispatch({ do: "arrive", state: stateFromAddress(index) });
  addEventListener("popstate", arrive);
  addEventListener("hashchange", arrive);
}
