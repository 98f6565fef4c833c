import type { MoreWord } from "../words/more/say.ts";

/** The kinds of static pages, each with a list that leads to them. */
export type Kind = "place" | "project" | "plan";

/** What the list of each kind is called, and what it says of itself. */
export const lists: Readonly<Record<Kind, readonly [title: MoreWord, lead: MoreWord]>> = {
  place: ["pagePlaces", "pagePlacesLead"],
  project: ["pageProjects", "pageProjectsLead"],
  plan: ["pagePlans", "pagePlansLead"],
};
