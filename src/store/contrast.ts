import { isAid } from "../core/aid.ts";
import type { Aspect, Side } from "../core/beside.ts";
import type { Contrast, Contrasted, Said } from "../core/contrast.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import { groupBy } from "../core/group.ts";
import type { Index } from "../core/index.ts";
import type { Link } from "../core/link.ts";
import type { Quotation } from "../core/reading.ts";
import { sentenceAround } from "../core/sentence.ts";
import { admits, sideState } from "./sides.ts";
import type { State } from "./state.ts";
import { meetsWords } from "./words.ts";

/** The clauses that speak of a subject on a side: those of its document, or of all where the side is none. */
export function linksOn(of: Aspect, subject: string, index: Index): readonly Link[] {
  const all = index.linksTo(subject);
  return of.show === "doc" ? all.filter((l) => l.clause.startsWith(`${of.id}/`)) : all;
}

/** The words by which a clause speaks of something: the sentence round them, or the whole row of a table. */
export function quote({ clause, start, end }: Link, index: Index): Quotation | null {
  const own = index.clauses.get(clause);
  if (!own) return null;
  if (own.kind === "row") return { clause, words: own.text, start: 0, end: own.text.length };
  const [words, from] = sentenceAround(own.text, start, end);
  return { clause, words, start: start - from, end: start - from + words.length };
}

function saidOn(of: Aspect, subject: string, index: Index): Said {
  const links = linksOn(of, subject, index);
  return { count: links.length, first: links[0] ? quote(links[0], index) : null };
}

/** The features of a side by their subjects; limits, and lines that only help to read a diagram, are left out. */
function shownOn(
  side: Side,
  of: Aspect,
  state: State,
  index: Index,
): ReadonlyMap<string, readonly CatalogueFeature[]> {
  const { shown, variants, looks } = sideState(state, index, side);
  const features = index.catalogue.features.filter((f) => {
    const layer = index.layers.get(f.layer);
    if (!layer || layer.kind === "limit" || !shown.includes(layer.id) || isAid(f)) return false;
    const only = layer.variants?.find((v) => v.id === variants[layer.id])?.only;
    const words = looks[layer.id]?.words;
    if (words && !meetsWords(f, words)) return false;
    return (!only || only.includes(f.properties.category)) && admits(of, f, index);
  });
  return groupBy(features, (f) => f.subject);
}

/**
 * What the two sides of a comparison show, thing by thing, in the order of the catalogue; null without a comparison.
 * `before` is the catalogue without the reader's own files.
 */
export function contrast(state: State, index: Index, before = index): Contrast | null {
  const { beside } = state;
  if (!beside) return null;
  const holds = (of: Aspect): Index => (of.show === "before" ? before : index);
  const on = {
    a: shownOn("a", beside.a, state, holds(beside.a)),
    b: shownOn("b", beside.b, state, holds(beside.b)),
  };
  const layersOn = (side: Side, subject: string): readonly string[] => [
    ...new Set((on[side].get(subject) ?? []).map((f) => f.layer)),
  ];
  const told = (subject: string): Contrasted => ({
    subject,
    layers: { a: layersOn("a", subject), b: layersOn("b", subject) },
    located: [...index.kin(subject), ...before.kin(subject)].some((f) => f.geometry !== null),
    says: { a: saidOn(beside.a, subject, index), b: saidOn(beside.b, subject, index) },
  });
  const [left, right] = [[...on.a.keys()], [...on.b.keys()]];
  return {
    onlyA: left.filter((subject) => !on.b.has(subject)).map(told),
    onlyB: right.filter((subject) => !on.a.has(subject)).map(told),
    both: left.filter((subject) => on.b.has(subject)).map(told),
  };
}
