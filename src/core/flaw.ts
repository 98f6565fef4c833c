import type { Bilingual } from "./text.ts";

/** What is wrong in a reader's own file, and what to do about it. */
export interface Flaw {
  /** An `error` keeps a feature or a file out, a `warning` lets it in. */
  readonly severity: "error" | "warning";
  /** Feature, row or file inside an archive; empty for the whole file. */
  readonly place: string;
  readonly reason: Bilingual;
  readonly remedy: Bilingual;
  /** How many more are wrong in the same way. */
  readonly more: number;
}

/** The reason and the remedy of a flaw, each in Chinese and English. */
export type Words = readonly [zh: string, en: string];

/** A flaw of the whole file, or of a place in it. */
export function flawOf(
  severity: Flaw["severity"],
  place: string,
  [zh, en]: Words,
  [remedyZh, remedyEn]: Words,
): Flaw {
  return { severity, place, reason: { zh, en }, remedy: { zh: remedyZh, en: remedyEn }, more: 0 };
}

/** Flaws of one reason and severity told once, with the first place that has it and how many more do. */
export function gatherFlaws(flaws: readonly Flaw[], kindOf: (flaw: Flaw) => string): readonly Flaw[] {
  const told = new Map<string, Flaw>();
  for (const flaw of flaws) {
    const kind = `${flaw.severity} ${kindOf(flaw)}`;
    const first = told.get(kind);
    told.set(kind, first ? { ...first, more: first.more + 1 + flaw.more } : flaw);
  }
  return [...told.values()];
}
