import type { Project } from "../core/project.ts";

/** Where the names on a page lead, as the attributes of a link: into the running atlas, or to other static pages. */
export interface Leads {
  readonly place: (id: string) => string;
  readonly project: (project: Project) => string;
  readonly clause: (id: string) => string;
  readonly term: (clause: string) => string;
  /** All that concerns everyone, by what it means to people. */
  readonly everyone: (matter: string) => string;
}
