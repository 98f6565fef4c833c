import type { Index } from "../core/index.ts";
import type { Local, Planned } from "../core/local.ts";
import type { Place } from "../core/place.ts";
import type { Project, Same } from "../core/project.ts";
import { guardedOf } from "./guarded.ts";
import { makeTwins } from "./twins.ts";

/** Sentences on protection that are quoted for one place. */
const most = 6;

/** Position classes that say of themselves that a thing stands in more than one place. */
const spread: readonly string[] = ["several", "county", "outside"];
const units: readonly string[] = ["village", "community", "township"];

/** Answers what concerns a place. */
export interface Finder {
  /** What the plans say that concerns a place; undefined for an unknown id. */
  readonly at: (id: string) => Local | undefined;
  /** A project with its twins and what is said of it. */
  readonly planned: (project: Project) => Planned;
}

/** Finds what concerns a place: made once for a catalogue, then asked for every place. */
export function localFinder(index: Index, same: readonly Same[]): Finder {
  const { places, projects, features, atlas } = index.catalogue;
  const byId = new Map(places.map((p) => [p.id, p]));
  const above = (id: string): readonly string[] => {
    const chain: string[] = [];
    for (let at = byId.get(id); at && !chain.includes(at.id); at = byId.get(at.parent ?? ""))
      chain.push(at.id);
    return chain;
  };
  const unitOf = (id: string): Place | undefined =>
    above(id)
      .map((at) => byId.get(at))
      .find((p) => p?.kind === "township");
  const standing = new Map(features.map((f) => [f.properties.place, index.features.get(f.subject) ?? f]));
  const twins = makeTwins(index, same);

  /** The places that a project's words name, with villages that are named behind their unit. */
  const namedBy = ({ name, place }: Project): ReadonlySet<string> => {
    const text = `${place.words ?? ""} ${name}`;
    const small = place.places.flatMap((id) => {
      const unit = unitOf(id);
      return unit ? places.filter((v) => v.parent === unit.id && text.includes(unit.name + v.name)) : [];
    });
    return new Set([...place.places, ...small.map((v) => v.id)]);
  };
  const known = projects.map((project) => {
    const named = namedBy(project);
    const within = new Set([...named].flatMap(above));
    const apart = new Set([...named].map((id) => unitOf(id)?.id ?? id)).size > 1;
    return { project, named, within, several: apart || spread.includes(project.place.class) };
  });
  const read = new Map<string, readonly Planned[]>();
  const plannedIn = (id: string): readonly Planned[] => {
    const own =
      read.get(id) ??
      twins.merge(
        known
          .filter(({ within }) => within.has(id))
          .toSorted((a, b) => Number(a.several) - Number(b.several))
          .map(({ project, several }) => [project, several ? "several" : "named"] as const),
      );
    read.set(id, own);
    return own;
  };
  const worksOf = (fits: (one: (typeof known)[number]) => boolean): readonly Project[] =>
    twins.merge(known.filter(fits).map(({ project }) => [project, "several"] as const)).map((p) => p.project);
  const everyone = worksOf(
    ({ project, within }) =>
      project.place.class === "county" && [...within].every((id) => id === atlas.place),
  );
  const unplaced = worksOf(({ project, named }) => project.place.class === "none" && named.size === 0);
  // What stands in one unit only is told there.
  const limits = features
    .filter((f) => index.layers.get(f.layer)?.kind === "control-line" && !unitOf(f.properties.place ?? ""))
    .map((feature) => ({ feature, drawn: feature.properties.class === "surveyed" }))
    .filter(({ feature, drawn }) => drawn || feature.geometry === null);

  const at = (id: string): Local | undefined => {
    const place = byId.get(id);
    if (!place) return undefined;
    const round = unitOf(id);
    const unit = round && round.id !== id ? round : null;
    const county = id === atlas.place;
    const planned = county ? [] : plannedIn(id);
    const seen = new Set(planned.flatMap((p) => [p.project, ...p.twins]));
    const fresh = (of: string): readonly Planned[] => plannedIn(of).filter((p) => !seen.has(p.project));
    const cell = features.find(
      (f) => f.properties.place === round?.id && Array.isArray(f.properties.neighbours),
    );
    const within = places.filter((p) => p.parent === id);
    const inside = within.filter((p) => !units.includes(p.kind)).map((p) => p.id);
    const subjects = [id, ...inside, ...(unit ? [unit.id] : [])].flatMap(
      (p) => standing.get(p)?.subject ?? [],
    );
    const guarded = county ? [] : guardedOf(subjects, index).slice(0, most);
    const quoted = new Set([...guarded.map((g) => g.clause), ...[...seen].map((p) => p.clause)]);
    const feature = standing.get(id);
    const told = feature && !county ? index.linksTo(feature.subject).map((l) => l.clause) : [];
    return {
      ...{ place, feature, unit, planned, guarded, limits, everyone, unplaced, within },
      around: unit ? fresh(unit.id) : [],
      beside: ((cell?.properties.neighbours ?? []) as readonly string[]).flatMap((n) => {
        const other = byId.get(n);
        const there = fresh(n).filter((p) => p.reach === "named");
        return other && there.length > 0 ? [{ place: other, planned: there }] : [];
      }),
      told: [...new Set(told)].filter((c) => !quoted.has(c)),
    };
  };
  return { at, planned: twins.of };
}
