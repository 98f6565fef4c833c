import { change } from "./change.ts";
import type { Command } from "./command.ts";
import type { State } from "./state.ts";

/** What a speaker does that leads away from what a step shows. */
const detours: readonly Command["do"][] = [
  "pick",
  "toggle",
  "vary",
  "look",
  "order",
  "view",
  "move",
  "seek",
  "tabulate",
  "plot",
  "compare",
  "clear",
];

/** The state after a command; in a meeting it knows whether that led away from the step. */
export function update(state: State, command: Command): State {
  const changed = change(state, command);
  // Corners belong to the tool that puts them down.
  const next = changed.aim && changed.tool !== state.tool ? { ...changed, aim: null } : changed;
  const { telling } = next;
  const left =
    telling !== null && telling === state.telling && next !== state && detours.includes(command.do);
  return left && !telling.away ? { ...next, telling: { ...telling, away: true } } : next;
}
