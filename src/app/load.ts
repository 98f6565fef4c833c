import type { Geometry } from "geojson";
import type { Catalogue, Offline } from "../core/catalogue.ts";
import type { Clause, Plan, PlanMeta, Section } from "../core/clause.ts";
import type { AtlasFeature } from "../core/feature.ts";
import type { LayerManifest } from "../core/layer.ts";
import type { Link } from "../core/link.ts";
import type { Place } from "../core/place.ts";
import type { Project } from "../core/project.ts";
import type { Bilingual } from "../core/text.ts";
import { joinFeatures } from "../query/subjects.ts";
import { getText } from "./source.ts";

interface Listing {
  readonly atlas: Catalogue["atlas"];
  readonly sources: Catalogue["sources"];
  readonly layers: readonly (LayerManifest & { readonly file: string })[];
  readonly plans: readonly (PlanMeta & { readonly file: string; readonly clauses: number })[];
  readonly topics: Catalogue["topics"];
  readonly themes: Catalogue["themes"];
  readonly basemaps?: Catalogue["basemaps"];
  readonly offline?: Offline;
  readonly files: Readonly<Record<"projects" | "links" | "bands" | "places", string>>;
}

/** Fetches one file of the public data; throws an Error that names it. */
export async function fetchData(name: string): Promise<unknown> {
  const text = await getText(`data/${name}`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`data/${name}: ${(cause as Error).message}`, { cause });
  }
}

/** Fetches the raw text of a plan; throws an Error that names the file that failed. */
export function loadRaw(plan: string): Promise<string> {
  return getText(`data/plans/${plan}.txt`);
}

/** A file that did not come, though the rest goes on without it. */
export interface Lacking {
  readonly title: Bilingual;
  /** The file, and what came instead of it. */
  readonly why: string;
}

/** The catalogue as far as its files came. */
export interface Loaded {
  readonly catalogue: Catalogue;
  readonly lacking: readonly Lacking[];
}

const bands: Bilingual = { zh: "误差带", en: "bands of error" };

const hasLists = (file: unknown, ...keys: readonly string[]): boolean =>
  typeof file === "object" && file !== null && keys.every((key) => Array.isArray((file as never)[key]));

/**
 * Makes what fetches the public data and joins it into the catalogue. It rejects with an Error that names the file where
 * one failed on which everything leans; a layer, a plan or the bands that fail are left empty and told. What came is
 * not fetched again by the next call.
 */
export function createLoader(): () => Promise<Loaded> {
  const came = new Map<string, unknown>();
  const get = async (name: string, sound: (file: unknown) => boolean): Promise<unknown> => {
    const file = came.get(name) ?? (await fetchData(name));
    if (!sound(file)) throw new Error(`data/${name}: unexpected content`);
    came.set(name, file);
    return file;
  };
  return async () => {
    const failed = new Map<string, Lacking>();
    const listing = (await get("index.json", (file) => hasLists(file, "layers", "plans"))) as Listing;
    const { files } = listing;
    const or = async <T>(
      title: Bilingual,
      file: string,
      sound: (f: unknown) => boolean,
      empty: T,
    ): Promise<T> => {
      try {
        return (await get(file, sound)) as T;
      } catch (error) {
        failed.set(file, { title, why: (error as Error).message });
        return empty;
      }
    };
    const list = async <T>(name: string): Promise<readonly T[]> =>
      (await get(name, Array.isArray)) as readonly T[];
    const isRecord = (file: unknown): boolean => typeof file === "object" && !Array.isArray(file);
    const [layers, plans, projects, links, areas, places] = await Promise.all([
      Promise.all(
        listing.layers.map(async ({ id, title, file }) => {
          const none = { features: [] as readonly AtlasFeature[] };
          return [id, (await or(title, file, (f) => hasLists(f, "features"), none)).features] as const;
        }),
      ),
      Promise.all(
        listing.plans.map(async ({ file, clauses: _, ...meta }): Promise<Plan> => {
          const none = { sections: [] as readonly Section[], clauses: [] as readonly Clause[] };
          const plan = await or(meta.title, file, (f) => hasLists(f, "sections", "clauses"), none);
          return { meta, sections: plan.sections, clauses: plan.clauses, leftovers: [] };
        }),
      ),
      list<Project>(files.projects),
      list<Link>(files.links),
      or(bands, files.bands, isRecord, {} as Readonly<Record<string, readonly Geometry[]>>),
      list<Place>(files.places),
    ]);
    const order = [...listing.layers, ...listing.plans].map(({ file }) => file).concat(files.bands);
    const lacking = order.flatMap((file) => failed.get(file) ?? []);
    if (lacking.length === 0) came.clear();
    const catalogue: Catalogue = {
      atlas: listing.atlas,
      sources: listing.sources,
      layers: listing.layers,
      features: joinFeatures(layers).map((f) => {
        const own = areas[f.id];
        return own ? { ...f, bands: own } : f;
      }),
      plans,
      places,
      projects,
      links,
      topics: listing.topics,
      themes: listing.themes,
      basemaps: listing.basemaps ?? [],
      ...(listing.offline ? { offline: listing.offline } : {}),
    };
    return { catalogue, lacking };
  };
}
