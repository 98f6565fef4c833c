import type { Clause, Span } from "../core/clause.ts";

/** Finds words in a text whatever the spaces between them; offsets are in the text. Undefined where they are not. */
export function findWords(text: string, words: string): Span | undefined {
  const kept: number[] = [];
  let bare = "";
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (/\s/.test(c)) continue;
    kept.push(i);
    bare += c;
  }
  const wanted = words.replace(/\s+/g, "");
  const at = wanted ? bare.indexOf(wanted) : -1;
  const start = kept[at];
  const last = kept[at + wanted.length - 1];
  return at < 0 || start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

/** The clauses of a document that hold the words, with the span in each. */
export function clausesWith(
  clauses: readonly Clause[],
  doc: string,
  words: string,
): readonly { readonly clause: Clause; readonly span: Span }[] {
  return clauses.flatMap((clause) => {
    const span = clause.id.startsWith(`${doc}/`) ? findWords(clause.text, words) : undefined;
    return span ? [{ clause, span }] : [];
  });
}
