import type { Index } from "../core/index.ts";
import type { Quotation } from "../core/reading.ts";
import { sentenceAround } from "../core/sentence.ts";

/** Words by which a sentence speaks of protection; ours. */
const guarding = /保护|红线|湿地|水源|禁止|严禁|修复|封育|禁牧|天然林|保育|管控/;

/** The sentences on protection round every mention of some subjects, one a clause; lists of projects left out. */
export function guardedOf(subjects: readonly string[], index: Index): readonly Quotation[] {
  const seen = new Set<string>();
  return subjects
    .flatMap((subject) => index.linksTo(subject))
    .flatMap(({ clause: id, start, end }) => {
      const clause = index.clauses.get(id);
      if (!clause || clause.kind === "row" || clause.kind === "task" || seen.has(id)) return [];
      const [words, offset] = sentenceAround(clause.text, start, end);
      if (!guarding.test(words)) return [];
      seen.add(id);
      const from = start - offset;
      return [{ clause: id, start: from, end: from + words.length, words }];
    });
}
