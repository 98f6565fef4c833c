import type { Index } from "../core/index.ts";
import type { Site } from "../core/question.ts";
import { featuresOfEntry } from "../query/entries.ts";
import { type Known, readAddress, writeAddress } from "../store/address.ts";
import type { Command } from "../store/command.ts";
import { readQuestion, sitesOf } from "../store/question.ts";
import { openState, type State } from "../store/state.ts";
import type { Loop } from "./loop.ts";

/** Commands that make a step to which Back returns; the others only keep the address true. */
const steps: readonly Command["do"][] = ["pick", "clear", "read", "view", "recall"];

/** Ids of the pages that compare the documents, and of the one on which a place is chosen. */
export const studies: readonly string[] = [
  ...["projects", "indicators", "levels", "differences"].map((id) => `compare/${id}`),
  "place",
];

/** Whether a site names what there is. */
function isKnown(of: Site, index: Index): boolean {
  if (of.site === "feature") return index.features.has(of.id);
  return of.site !== "clause" || index.clauses.has(of.id);
}

/** The state of a first visit. */
export function openingOf({ catalogue }: Index): State {
  return openState({
    reading: catalogue.atlas.opens,
    shown: catalogue.layers.filter((l) => l.visible).map((l) => l.id),
  });
}

/** What an address or a message may name. */
export function knownOf(index: Index): Known {
  return {
    hasFeature: (id) => index.features.has(id),
    hasClause: (id) => index.clauses.has(id),
    hasText: (id) =>
      index.clauses.has(id) ||
      index.sections.has(id) ||
      studies.includes(id) ||
      index.catalogue.places.some((p) => id === `place/${p.id}`),
    layers: index.catalogue.layers.map((l) => l.id),
    docs: index.catalogue.plans.map((p) => p.meta.id),
    themes: index.catalogue.topics.map((t) => t.id),
    hasEntry: (id) => featuresOfEntry(id, index).length > 0,
    hasQuestion: (text) => {
      const question = readQuestion(text);
      return question !== null && sitesOf(question).every((of) => isKnown(of, index));
    },
    views: index.catalogue.themes,
    basemaps: index.catalogue.basemaps.map((b) => b.id),
    hasWay: (layer, way) => index.layers.get(layer)?.variants?.some((v) => v.id === way) ?? false,
  };
}

/** Reads the state that an address names: that of the page where none is given. */
export function stateFromAddress(index: Index, hash = location.hash): State {
  return readAddress(hash, openingOf(index), knownOf(index));
}

/** Keeps address and state the same, both ways; `quiet` where Back belongs to the page that holds this one in a frame. */
export function bindAddress(loop: Loop, index: Index, quiet: boolean): void {
  const opening = openingOf(index);
  const write = (state: State): string => `#${writeAddress(state, opening, index.catalogue.themes)}`;
  let last = write(loop.state());
  loop.subscribe((state, command) => {
    if (["preview", "hear", "wield", "aim"].includes(command.do)) return;
    const hash = write(state);
    // What an address names that is not there, or not yet, stays in it until something changes.
    const stands = hash === last || command.do === "arrive";
    last = hash;
    if (stands || hash === (location.hash || "#")) return;
    const url = hash === "#" ? location.pathname + location.search : hash;
    // A shape that is being moved asks anew at every step; Back returns to what was before it.
    const moving = state.tool === "edit" && state.hand?.kind === "question";
    try {
      if (steps.includes(command.do) && !moving && !quiet) history.pushState(null, "", url);
      else history.replaceState(null, "", url);
    } catch (cause) {
      // Browsers refuse it on some pages from disk, and where it comes too often; the state stands without it.
      console.warn("the address does not follow", cause);
    }
  });
  const arrive = (): void => loop.dispatch({ do: "arrive", state: stateFromAddress(index) });
  addEventListener("popstate", arrive);
  addEventListener("hashchange", arrive);
}
