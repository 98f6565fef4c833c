import { groupBy } from "../core/group.ts";
import type { Index } from "../core/index.ts";
import type { Planned, Reach } from "../core/local.ts";
import type { Project, Same } from "../core/project.ts";
import { bareName, saidOf } from "./said.ts";

/** Reads works once that stand in more than one list. */
export interface Twins {
  readonly of: (project: Project) => Planned;
  /** Each work once, the nearest reach of its entries first. */
  readonly merge: (own: readonly (readonly [Project, Reach])[]) => readonly Planned[];
}

/** Ties entries that list the same work: of one name in one document, or found the same for certain by a reader. */
export function makeTwins({ catalogue, clauses }: Index, same: readonly Same[]): Twins {
  const { projects } = catalogue;
  const twins = new Map<string, ReadonlySet<Project>>();
  const join = (own: readonly Project[]): void => {
    const all = new Set(own.flatMap((p) => [p, ...(twins.get(p.id) ?? [])]));
    for (const p of all) twins.set(p.id, all);
  };
  for (const own of groupBy(projects, (p) => `${p.doc} ${bareName(p.name)}`).values())
    if (own.length > 1) join(own);
  const byId = new Map(projects.map((p) => [p.id, p]));
  for (const { a, b, sure } of same) {
    const pair = [a, b].flatMap(({ project, alone }) => (alone && byId.get(project ?? "")) || []);
    if (sure === "certain" && pair.length === 2) join(pair);
  }
  const said = (p: Project): Planned["said"] => saidOf(p, clauses.get(p.clause));
  // The list with amounts, time and units comes first; of the others the one that says most.
  const rank = (p: Project): number => (p.kind === "annex" ? 0 : said(p) ? 1 : 2);
  return {
    of: (project) => ({
      project,
      reach: "named",
      said: said(project),
      twins: [...(twins.get(project.id) ?? [])].filter((p) => p !== project),
    }),
    merge: (own) => {
      const seen = new Set<string>();
      return own.flatMap(([project, reach]) => {
        if (seen.has(project.id)) return [];
        const all = [...(twins.get(project.id) ?? [project])];
        for (const p of all) seen.add(p.id);
        const [first = project, ...others] = all.toSorted((a, b) => rank(a) - rank(b));
        return [{ project: first, reach, said: said(first), twins: others }];
      });
    },
  };
}
