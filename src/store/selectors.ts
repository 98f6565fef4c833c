import type { Geometry } from "geojson";
import { shapesOfAim } from "../core/aim.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Index } from "../core/index.ts";
import { shapesOf } from "../core/measure.ts";
import { outlineOf } from "../core/outline.ts";
import { featuresOfEntry } from "../query/entries.ts";
import { aimedAt } from "./aimed.ts";
import { findFor } from "./found.ts";
import { readQuestion, sitesOf } from "./question.ts";
import type { Glimpse, Hand, State } from "./state.ts";

/** The subjects without the limit of the whole, which nearly every clause names, where there are others. */
function inner(subjects: readonly string[], index: Index): readonly string[] {
  const all = [...new Set(subjects)];
  const within = all.filter((id) => index.layers.get(index.features.get(id)?.layer ?? "")?.kind !== "limit");
  return within.length > 0 ? within : all;
}

/** The subjects that a thing lights: the feature and its places, or what a clause speaks of. */
export function subjectsOf(hand: Glimpse, index: Index): readonly string[] {
  if (hand.kind === "features")
    return [...new Set(hand.id.split(" ").flatMap((id) => subjectsOf({ kind: "feature", id }, index)))];
  if (hand.kind === "clause")
    return inner(
      index.linksFrom(hand.id).map((l) => l.feature),
      index,
    );
  if (hand.kind === "question") {
    const question = readQuestion(hand.id);
    const sites = question ? sitesOf(question) : [];
    return sites.flatMap((of) => {
      if (of.site === "feature") return [index.features.get(of.id)?.subject ?? of.id];
      return of.site === "clause" ? subjectsOf({ kind: "clause", id: of.id }, index) : [];
    });
  }
  if (hand.kind === "entry") return [...new Set(featuresOfEntry(hand.id, index).map((f) => f.subject))];
  const feature = index.features.get(hand.id);
  const project = index.projects.get(hand.id);
  return [feature?.subject ?? hand.id, ...(project?.place.ids ?? [])];
}

/** Features of an entry above which lighting them all would hide the map. */
const many = 5000;

/** Ids of the features that every view emphasises: those of what is in hand and of what is previewed. */
export function litFeatures(state: State, index: Index): ReadonlySet<string> {
  const hands = [state.hand, state.preview].filter((h): h is Glimpse => h !== null);
  const entries = hands.filter(({ kind }) => kind === "entry");
  const listed = entries.flatMap(({ id }) => featuresOfEntry(id, index).map((f) => f.id));
  const found = state.search?.open ? findFor(state.search, index).hits : [];
  const hit = found.flatMap(({ clause }) =>
    inner(
      index.linksFrom(clause.id).map((l) => l.feature),
      index,
    ),
  );
  const others = hands.filter(({ kind }) => kind !== "entry");
  const kin = [...others.flatMap((hand) => subjectsOf(hand, index)), ...hit]
    .flatMap((subject) => index.kin(subject))
    .map((f) => f.id);
  const { telling } = state;
  const told = telling && !telling.away ? telling.lit : [];
  return new Set(listed.length > many ? kin : [...kin, ...listed, ...told]);
}

const noShapes: readonly Geometry[] = [];
let lastShapes: {
  readonly id: string;
  readonly measure: State["measure"];
  readonly aim: State["aim"];
  readonly shapes: readonly Geometry[];
} = { id: "", measure: null, aim: null, shapes: noShapes };

/** What the reader drew or pointed at to ask about, what is measured, and corners put down so far; the same list as long as all stay the same. */
export function askedShapes({ hand, measure, tool, aim }: State): readonly Geometry[] {
  const id = hand?.kind === "question" ? hand.id : "";
  if (lastShapes.id !== id || lastShapes.measure !== measure || lastShapes.aim !== aim) {
    const question = id ? readQuestion(id) : null;
    const shapes = question ? sitesOf(question).flatMap((of) => outlineOf(of) ?? []) : [];
    const made = aimedAt({ tool, hand });
    const put = aim && made ? shapesOfAim(made, aim) : [];
    lastShapes = { id, measure, aim, shapes: [...shapes, ...(measure ? shapesOf(measure) : []), ...put] };
  }
  return lastShapes.shapes;
}

/** Ids of the clauses that speak of what is in hand, or the clause in hand itself. */
export function litClauses(state: State, index: Index): ReadonlySet<string> {
  const { hand } = state;
  if (!hand) return new Set();
  if (hand.kind === "clause") return new Set([hand.id]);
  if (hand.kind === "question") return new Set();
  if (hand.kind === "entry") {
    const subjects = subjectsOf(hand, index);
    return new Set(subjects.flatMap((subject) => index.linksTo(subject)).map((l) => l.clause));
  }
  const subject = index.features.get(hand.id)?.subject ?? hand.id;
  return new Set(index.linksTo(subject).map((l) => l.clause));
}

/** The layers on which a thing is drawn: those a link has to turn on to show it. */
export function layersOf(hand: Hand, index: Index): readonly string[] {
  if (hand.kind === "entry")
    return hand.id.startsWith("manner:") ? [] : [hand.id.slice(0, hand.id.indexOf(":"))];
  const layers = subjectsOf(hand, index).flatMap((subject) => {
    const kin = index.kin(subject).filter((f: CatalogueFeature) => f.geometry !== null);
    const own = kin.find((f) => f.id === subject) ?? kin[0];
    return own ? [own.layer] : [];
  });
  return [...new Set(layers)];
}
