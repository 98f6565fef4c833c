import type { Index } from "../core/index.ts";
import { say } from "../words/say.ts";
import { loadRaw } from "./load.ts";
import type { Loop } from "./loop.ts";

/** Gives the words of a clause as they stand in the document that was handed over, or why they could not be read. */
export function makeScan(index: Index, loop: Loop): (clause: string) => Promise<string> {
  return (id) => {
    const plan = index.planOf(id)?.meta.id ?? "";
    const spans = index.clauses.get(id)?.raw ?? [];
    return loadRaw(plan).then(
      (raw) => spans.map(({ start, end }) => raw.slice(start, end)).join("\n……\n"),
      (error: Error) => say(loop.state().language, "failed", { part: plan, why: error.message }),
    );
  };
}
