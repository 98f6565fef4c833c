import type { Plan, PlanMeta, Repair } from "../core/clause.ts";
import { parseMeasures } from "./measures.ts";
import { parseOutline } from "./outline.ts";
import { parsePrinted } from "./printed.ts";
import { parseScheme } from "./scheme.ts";
import { parseTasks } from "./tasks.ts";

const PARSERS: Readonly<Record<string, (meta: PlanMeta, raw: string, repairs: readonly Repair[]) => Plan>> = {
  measures: parseMeasures,
  outline: parseOutline,
  printed: parsePrinted,
  scheme: parseScheme,
  tasks: parseTasks,
};

/** Reads a raw plan document with the parser of its shape; throws when the shape has none. */
export function parsePlan(meta: PlanMeta, raw: string, repairs: readonly Repair[]): Plan {
  const parse = PARSERS[meta.shape];
  if (parse === undefined) {
    throw new Error(
      `${meta.id}/plan.json: shape “${meta.shape}” is none of ${Object.keys(PARSERS).join(", ")}`,
    );
  }
  return parse(meta, raw, repairs);
}
