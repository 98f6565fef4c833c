import type { Beside } from "../core/beside.ts";
import type { Index } from "../core/index.ts";
import type { Difference } from "../core/reading.ts";

/**
 * The differences on record between the two documents of a comparison; with a subject only those that touch a clause
 * that speaks of it. Null where a side is no document, or both are the same.
 */
export function differing(
  all: readonly Difference[],
  { a, b }: Pick<Beside, "a" | "b">,
  index: Index,
  subject?: string,
): readonly Difference[] | null {
  if (a.show !== "doc" || b.show !== "doc" || a.id === b.id) return null;
  const of = (doc: string) => (side: { readonly clause: string }) => side.clause.startsWith(`${doc}/`);
  const clauses = subject ? new Set(index.linksTo(subject).map((l) => l.clause)) : null;
  return all.filter(
    ({ sides }) =>
      sides.some(of(a.id)) &&
      sides.some(of(b.id)) &&
      (!clauses || sides.some(({ clause }) => clauses.has(clause))),
  );
}
