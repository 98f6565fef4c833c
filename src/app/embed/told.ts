import { placeInPlan } from "../../core/citation.ts";
import type { Index } from "../../core/index.ts";
import { nameOf } from "../../core/naming.ts";
import { rowsOf } from "../../pages/rows.ts";
import { readQuestion } from "../../store/question.ts";
import type { Answering, State } from "../../store/state.ts";
import { sayQuestion } from "../../views/answer/title.ts";

/** What an event says, as plain values only. */
export type Event = Readonly<Record<string, unknown>> & { readonly event: string };

/** What is in hand, by name; position class and bound in metres where it is a feature. */
export function tellPicked(
  { hand, language }: State,
  index: Index,
  entry: (id: string) => string | undefined,
): Event {
  const nothing = { event: "picked", kind: null, id: null, name: null, class: null, bound: null } as const;
  if (!hand) return nothing;
  const told = { ...nothing, kind: hand.kind, id: hand.id };
  if (hand.kind === "entry") return { ...told, name: entry(hand.id) ?? null };
  if (hand.kind === "question") {
    const question = readQuestion(hand.id);
    return { ...told, name: question && sayQuestion(question, language) };
  }
  if (hand.kind === "clause") {
    const [clause, plan] = [index.clauses.get(hand.id), index.planOf(hand.id)];
    return { ...told, name: clause && plan ? `《${plan.meta.short.zh}》${placeInPlan(clause)}` : null };
  }
  const p = index.features.get(hand.id)?.properties;
  return p ? { ...told, name: nameOf(p, language).text, class: p.class, bound: p.bound } : told;
}

/** An answer with its rows, those of its CSV; null while there is none to the question in hand. */
export function tellAnswered({ question, last }: Answering, { language }: State, index: Index): Event | null {
  if (last?.question !== question) return null;
  return { event: "answered", question, ask: last.reply.ask, rows: rowsOf(last.reply, index, language) };
}
