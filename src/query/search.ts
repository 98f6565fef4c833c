import type { Clause, Span } from "../core/clause.ts";
import { fold } from "../core/fold.ts";

/** What is searched: clauses with their folded text, made once. */
export interface Corpus {
  readonly entries: readonly { readonly clause: Clause; readonly text: string; readonly heads: string }[];
}

/** A clause that was hit, with the spans of its text to mark. */
export interface Hit {
  readonly clause: Clause;
  readonly spans: readonly Span[];
  readonly score: number;
}

/** The hits of a search; `near` when nothing matched letter by letter and pairs of characters were compared. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly near: boolean;
}

/** Least share of a term's character pairs that a near hit must hold. */
const enough = 0.6;

/** Folds the clauses for searching. */
export function makeCorpus(clauses: readonly Clause[]): Corpus {
  return {
    entries: clauses.map((clause) => ({
      clause,
      text: fold(clause.text),
      heads: fold(clause.path.join("\n")),
    })),
  };
}

function occurrences(text: string, term: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length))
    spans.push({ start: at, end: at + term.length });
  return spans;
}

function exactly(corpus: Corpus, terms: readonly string[], admits: (clause: Clause) => boolean): Hit[] {
  const hits: Hit[] = [];
  for (const { clause, text, heads } of corpus.entries) {
    if (!terms.every((t) => text.includes(t)) || !admits(clause)) continue;
    const spans = terms.flatMap((t) => occurrences(text, t));
    const lead = clause.lead?.end ?? 0;
    const inLead = spans.some((s) => s.end <= lead) ? 4 : 0;
    const inHeads = terms.filter((t) => heads.includes(t)).length * 3;
    hits.push({ clause, spans, score: spans.length + inLead + inHeads });
  }
  return hits;
}

function nearly(corpus: Corpus, terms: readonly string[], admits: (clause: Clause) => boolean): Hit[] {
  const pairs = terms.flatMap((t) =>
    Array.from({ length: Math.max(0, t.length - 1) }, (_, i) => t.slice(i, i + 2)),
  );
  if (pairs.length < 2) return [];
  const hits: Hit[] = [];
  for (const { clause, text } of corpus.entries) {
    const present = pairs.filter((p) => text.includes(p));
    const share = present.length / pairs.length;
    if (share < enough || !admits(clause)) continue;
    hits.push({ clause, spans: present.flatMap((p) => occurrences(text, p)), score: share });
  }
  return hits;
}

/**
 * Finds the clauses that hold every term of `words` (split at spaces), best first: by number of hits, hits in the
 * run-in heading and in the headings above. Where none does, falls back to pairs of characters and says so.
 */
export function search(
  corpus: Corpus,
  words: string,
  admits: (clause: Clause) => boolean = () => true,
): Found {
  const terms = [...new Set(fold(words).split(/\s+/).filter(Boolean))];
  if (terms.length === 0) return { hits: [], near: false };
  const exact = exactly(corpus, terms, admits);
  const near = exact.length === 0;
  const hits = near ? nearly(corpus, terms, admits) : exact;
  return { hits: hits.toSorted((a, b) => b.score - a.score), near };
}
