import type { Clause, Span } from "../core/clause.ts";
import type { Project } from "../core/project.ts";

/** Characters from which what a row says beside its name is read as a sentence. */
const least = 14;

/** A name without spaces and brackets, however wide they are printed. */
export const bareName = (name: string): string => name.normalize("NFKC").replace(/[\s()]/g, "");

/** What an entry says beyond its name: the longest cell of a row, the rest of a paragraph. */
export function saidOf(project: Project, clause: Clause | undefined): Span | null {
  if (!clause) return null;
  const { text, id } = clause;
  if (clause.cells) {
    let [at, found]: [number, Span | null] = [0, null];
    for (const cell of text.split("\t")) {
      const span = { start: at, end: at + cell.length };
      const own =
        !bareName(cell).includes(bareName(project.name)) || cell.length > project.name.length + least;
      if (own && cell.length >= least && (!found || cell.length > found.end - found.start)) found = span;
      at = span.end + 1;
    }
    return found;
  }
  // A part of a clause is its name; what stands round it speaks of others.
  if (project.id !== id && project.kind === "box") return null;
  const at = text.indexOf(project.name);
  const start = at < 0 ? 0 : at + project.name.length;
  const skipped = start + (/^[。：:，,；;\s]*/.exec(text.slice(start))?.[0].length ?? 0);
  return text.length - skipped >= least ? { start: skipped, end: text.length } : null;
}
