import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan, PlanMeta, Repair } from "../core/clause.ts";
import { parsePlan } from "../plan/parse.ts";

/** Reads and parses `geodata/plan/<id>`: its declaration, its raw text and the list of repairs. */
export function readPlan(root: string, id: string): Plan {
  const folder = join(root, "plan", id);
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const repairs = existsSync(join(folder, "repairs.json")) ? (json("repairs.json") as readonly Repair[]) : [];
  const raw = readFileSync(join(folder, "raw.txt"), "utf8");
  return { ...parsePlan(json("plan.json") as PlanMeta, raw, repairs), raw };
}
