import type { Language } from "../core/text.ts";
import type { Reason, Ruling, Verdict } from "../core/verdict.ts";
import { say, sayMetres, type Word } from "./say.ts";

const verdictWords: Readonly<Record<Verdict, Word>> = {
  certain: "verdictCertain",
  possible: "verdictPossible",
  none: "verdictNone",
  nodata: "verdictNodata",
};

const reasonWords: Readonly<Record<Reason, Word>> = {
  deep: "reasonDeep",
  apart: "reasonApart",
  edge: "reasonEdge",
  within: "reasonWithin",
  beyond: "reasonBeyond",
  reach: "reasonReach",
  class: "reasonClass",
  partial: "reasonPartial",
  unlocated: "reasonUnlocated",
  county: "reasonCounty",
  empty: "reasonEmpty",
  nowhere: "reasonNowhere",
};

/** A verdict in words. */
export function sayVerdict(verdict: Verdict, language: Language): string {
  return say(language, verdictWords[verdict]);
}

/** Why a verdict is what it is, in words with its lengths. */
export function sayReason({ reason, u, margin }: Ruling, language: Language): string {
  return say(language, reasonWords[reason], {
    u: u === null ? "—" : sayMetres(u),
    margin: margin === null ? "—" : sayMetres(Math.max(0, margin)),
  });
}
