import { placeInPlan } from "../core/citation.ts";
import type { Index } from "../core/index.ts";
import { nameOf } from "../core/naming.ts";
import { ownKind } from "../core/own.ts";
import { sentenceAround } from "../core/sentence.ts";
import type { State } from "../store/state.ts";
import { sayPosition } from "../views/position.ts";
import { sayMore } from "../words/more/say.ts";

/** A sentence that a report may quote. */
export interface Quotable {
  readonly id: string;
  readonly place: string;
  readonly words: string;
}

/** What a report is about: a thing with its id, what is known of its place, and the sentences tied to it. */
export interface Reported {
  readonly subject: { readonly name: string; readonly id: string } | null;
  readonly positions: readonly string[];
  readonly sentences: readonly Quotable[];
  /** Whether the first sentence is the thing itself, so that it is always quoted. */
  readonly own: boolean;
}

function quote(id: string, index: Index, start?: number, end?: number): Quotable[] {
  const [clause, meta] = [index.clauses.get(id), index.planOf(id)?.meta];
  if (!clause || !meta) return [];
  const [words] =
    start === undefined || end === undefined ? [clause.text] : sentenceAround(clause.text, start, end);
  return [{ id, place: `《${meta.short.zh}》${placeInPlan(clause)}`, words }];
}

function positionsOf(id: string, { language }: State, index: Index): readonly string[] {
  const { sources } = index.catalogue;
  const lines = index.kin(id).map((f) => {
    const layer = index.layers.get(f.layer);
    const source = sources[f.properties.source]?.title[language] ?? f.properties.source;
    const fill = { layer: layer?.title[language] ?? f.layer, known: sayPosition(f, language), source };
    return sayMore(language, "feedbackKnows", fill);
  });
  return [...new Set(lines)];
}

/** What a report is about when it is begun in a state: what is in hand, else what is read. Questions are not told. */
export function reportedOf(state: State, index: Index): Reported {
  const { hand, reading, language } = state;
  const none: Reported = { subject: null, positions: [], sentences: [], own: false };
  if (hand?.kind === "feature") {
    const feature = index.features.get(hand.id);
    if (!feature) return none;
    const name = nameOf(feature.properties, language).text;
    if (index.layers.get(feature.layer)?.kind === ownKind)
      return { ...none, subject: { name: sayMore(language, "feedbackOwn", { name }), id: feature.id } };
    const project = index.projects.get(feature.id);
    const tied = index.linksTo(feature.subject).flatMap((l) => quote(l.clause, index, l.start, l.end));
    const own = project ? quote(project.clause, index) : [];
    const sentences = [...new Map([...own, ...tied].map((q) => [q.id + q.words, q])).values()];
    return {
      subject: { name, id: feature.id },
      positions: positionsOf(feature.subject, state, index),
      sentences,
      own: own.length > 0,
    };
  }
  if (hand?.kind === "entry") {
    const [layer, category] = hand.id.split(":");
    const found = index.layers.get(layer ?? "");
    const title = found?.categories.find((c) => c.id === category)?.title ?? found?.title;
    return { ...none, subject: { name: title?.[language] ?? hand.id, id: hand.id } };
  }
  const at = hand?.kind === "clause" ? hand.id : reading;
  const [said] = quote(at, index);
  if (said) return { ...none, subject: { name: said.place, id: at }, sentences: [said], own: true };
  const section = index.sections.get(at);
  const place = index.catalogue.places.find((p) => at === `place/${p.id}`);
  const name = section
    ? `《${index.planOf(at)?.meta.short.zh ?? ""}》${section.title}`
    : place && (language === "en" && place.en ? place.en : place.name);
  return hand?.kind === "question" || name === undefined ? none : { ...none, subject: { name, id: at } };
}
