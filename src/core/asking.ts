import type { Question, Site } from "./question.ts";

/** What lies in a site, as it is first asked: everything that meets it, without a margin. */
export function askWithin(of: Site): Question {
  return { ask: "within", of, buffer: 0, how: "intersect", distance: 0 };
}
