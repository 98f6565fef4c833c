import type { Question, Site } from "./question.ts";

/** What lies in a site, as it is first asked: everything that meets it, without a margin. */
export function askWithin(of: Site): Question {
  return { ask: "within", of, buffer: 0, how: "intersect", distance: 0 };
}

/** What a shape is first asked: what applies at a point, what lies along a line or in an area. */
export function askSite(of: Site): Question {
  if (of.site === "point") return { ask: "at", of };
  return of.site === "line" ? { ask: "along", of, distance: 2000 } : askWithin(of);
}
