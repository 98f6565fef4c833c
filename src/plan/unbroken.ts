import type { Plan, Span } from "../core/clause.ts";

/** Makes one span of the lines of a clause that have only blanks between them in the raw document. */
export function unbroken(raw: string, plan: Plan): Plan {
  const joined = (spans: readonly Span[]): readonly Span[] => {
    const out: Span[] = [];
    for (const { start, end } of spans) {
      const last = out.at(-1);
      if (last !== undefined && raw.slice(last.end, start).trim() === "") {
        out[out.length - 1] = { start: last.start, end };
      } else out.push({ start, end });
    }
    return out;
  };
  return { ...plan, clauses: plan.clauses.map((clause) => ({ ...clause, raw: joined(clause.raw) })) };
}
