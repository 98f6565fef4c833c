import type { Aimed } from "../core/aim.ts";
import { readQuestion, sitesOf } from "./question.ts";
import type { State } from "./state.ts";

/** What the corners of the tool in hand make; null for a tool that takes single places. */
export function aimedAt({ tool, hand }: Pick<State, "tool" | "hand">): Aimed | null {
  if (tool === null || tool === "point" || tool === "measure") return null;
  if (tool === "line" || tool === "rectangle" || tool === "circle") return tool;
  if (tool !== "edit" || hand?.kind !== "question") return "area";
  const question = readQuestion(hand.id);
  const [of] = question ? sitesOf(question) : [];
  return of?.site === "line" ? "line" : "area";
}
