import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Clause, Plan, PlanMeta, Repair, Section, Span } from "../../src/core/clause.ts";
import { parsePlan } from "../../src/plan/parse.ts";

/** The folder of the real data. */
export const root = fileURLToPath(new URL("../../geodata", import.meta.url));

/** A file of the real data as it lies there. */
export function read(path: string): string {
  return readFileSync(`${root}/${path}`, "utf8");
}

/** A document of the corpus, as handed over and as read. */
export interface Source {
  readonly raw: string;
  readonly repairs: readonly Repair[];
  readonly plan: Plan;
}

/** Reads and parses a document of the corpus. */
export function source(id: string): Source {
  const file = (name: string): string => read(`plan/${id}/${name}`);
  const raw = file("raw.txt");
  const repairs: readonly Repair[] = JSON.parse(file("repairs.json"));
  const meta: PlanMeta = JSON.parse(file("plan.json"));
  return { raw, repairs, plan: parsePlan(meta, raw, repairs) };
}

/** The clause of an id. */
export function clauseOf({ plan }: Source, id: string): Clause {
  const found = plan.clauses.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no clause ${id}`);
  return found;
}

/** The section of an id. */
export function sectionOf({ plan }: Source, id: string): Section {
  const found = plan.sections.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}

/** The words of a span. */
export function slice(text: string, span: Span | undefined): string {
  return span ? text.slice(span.start, span.end) : "";
}

/** A text without its blanks. */
export function solid(text: string): string {
  return text.replace(/\s/gu, "");
}

/** How many characters that are not blank stand in some spans of a document. */
export function sizeOf({ raw }: Source, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + solid(slice(raw, span)).length, 0);
}
