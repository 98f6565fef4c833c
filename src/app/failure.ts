import { say } from "../words/say.ts";

/** Tells that the atlas could not start, why, and lets the reader try again; the built page stays readable. */
export function tellFailure(root: HTMLElement, why: string): void {
  const note = document.createElement("p");
  note.className = "fault";
  note.setAttribute("role", "alert");
  const retry = document.createElement("button");
  retry.className = "button";
  retry.textContent = say("zh", "retry");
  retry.addEventListener("click", () => location.reload());
  note.append(say("zh", "failed", { part: say("zh", "text"), why }), retry);
  root.append(note);
}
