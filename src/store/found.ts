import type { Clause } from "../core/clause.ts";
import { fold } from "../core/fold.ts";
import type { Index } from "../core/index.ts";
import { readCoordinates, type Typed } from "../query/coordinates.ts";
import { findNamed, type Named } from "../query/named.ts";
import { type Corpus, type Found, makeCorpus, search } from "../query/search.ts";
import type { Search } from "./state.ts";

/** What a search finds: passages, what bears the words as its name, and the point that they write down. */
export interface Finding extends Found {
  readonly named: readonly Named[];
  readonly typed: Typed;
}

const corpora = new WeakMap<Index["catalogue"]["plans"], Corpus>();
let last: { readonly asked: Search; readonly of: Index["catalogue"]; readonly found: Finding } | undefined;

function corpusOf(index: Index): Corpus {
  const known = corpora.get(index.catalogue.plans);
  if (known) return known;
  const made = makeCorpus([...index.clauses.values()]);
  corpora.set(index.catalogue.plans, made);
  return made;
}

/** What a search finds: passages among the documents, theme and place that it names, the rest everywhere; the last answer is kept. */
export function findFor(asked: Search, index: Index): Finding {
  if (last?.asked === asked && last.of === index.catalogue) return last.found;
  const topic = index.catalogue.topics.find((t) => t.id === asked.theme);
  const words = topic?.words.map(fold);
  const admits = (clause: Clause): boolean => {
    if (asked.docs.length > 0 && !asked.docs.some((doc) => clause.id.startsWith(`${doc}/`))) return false;
    if (asked.place && !index.linksFrom(clause.id).some((l) => l.feature === asked.place)) return false;
    if (!words) return true;
    const text = fold(clause.path.join("") + clause.text);
    return words.some((word) => text.includes(word));
  };
  const found = {
    ...search(corpusOf(index), asked.words, admits),
    named: findNamed(index, asked.words),
    typed: readCoordinates(asked.words),
  };
  last = { asked, of: index.catalogue, found };
  return found;
}
