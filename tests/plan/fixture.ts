import type { Plan, PlanMeta, Repair } from "../../src/core/clause.ts";
import { parsePlan } from "../../src/plan/parse.ts";

/** The declaration of a small plan of a county that does not exist. */
export function metaOf(shape: string): PlanMeta {
  return Object.freeze({
    id: "doc",
    title: { zh: "某县发展规划", en: "Plan of a county" },
    short: { zh: "规划", en: "Plan" },
    level: "county",
    issued: "2026-01-01",
    issuer: { zh: "某县人民政府", en: "Government of a county" },
    shape,
  });
}

/** A document of the given lines, each with a blank line behind it, read by the parser of a shape. */
export function read(shape: string, lines: readonly string[], repairs: readonly Repair[] = []): Plan {
  return parsePlan(metaOf(shape), `${lines.join("\n\n")}\n`, repairs);
}

/** The text of a clause, or a wish for one that is not there. */
export function textOf(plan: Plan, id: string): string {
  return plan.clauses.find((clause) => clause.id === `doc/${id}`)?.text ?? `no clause ${id}`;
}

/** The words of the run-in heading of a clause. */
export function leadIn(plan: Plan, id: string): string | undefined {
  const clause = plan.clauses.find((candidate) => candidate.id === `doc/${id}`);
  return clause?.lead && clause.text.slice(clause.lead.start, clause.lead.end);
}

/** The words of the parts of a clause. */
export function partsIn(plan: Plan, id: string): readonly string[] {
  const clause = plan.clauses.find((candidate) => candidate.id === `doc/${id}`);
  return (clause?.parts ?? []).map((part) => clause?.text.slice(part.start, part.end) ?? "");
}
