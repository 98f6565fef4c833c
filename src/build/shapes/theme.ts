import type { Bilingual } from "../../core/text.ts";

/** A group over the lists of all documents; ours. */
export interface Grouping {
  readonly id: string;
  readonly title: Bilingual;
  /** Beginnings of ids of entries or clauses; the longest that fits counts. */
  readonly of: readonly string[];
}

/** The group of an entry, by its id or the clause that lists it; throws where none fits. */
export function themeOf(id: string, clause: string, groups: readonly Grouping[]): string {
  const fits = groups.flatMap((group) =>
    group.of
      .filter((start) => [id, clause].some((x) => x === start || x.startsWith(`${start}/`)))
      .map((start) => ({ id: group.id, length: start.length })),
  );
  const best = fits.toSorted((a, b) => b.length - a.length)[0];
  if (!best) throw new Error(`projects/groups.json: no group takes ${id}`);
  return best.id;
}
