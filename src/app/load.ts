import type { Geometry } from "geojson";
import type { Catalogue, Offline } from "../core/catalogue.ts";
import type { Clause, PlanMeta, Section } from "../core/clause.ts";
import type { AtlasFeature } from "../core/feature.ts";
import type { LayerManifest } from "../core/layer.ts";
import type { Link } from "../core/link.ts";
import type { Place } from "../core/place.ts";
import type { Project } from "../core/project.ts";
import { joinFeatures } from "../query/subjects.ts";
import { getText } from "./source.ts";

interface Listing {
  readonly atlas: Catalogue["atlas"];
  readonly sources: Catalogue["sources"];
  readonly layers: readonly (LayerManifest & { readonly file: string })[];
  readonly plans: readonly { readonly id: string; readonly file: string }[];
  readonly topics: Catalogue["topics"];
  readonly themes: Catalogue["themes"];
  readonly basemaps?: Catalogue["basemaps"];
  readonly offline?: Offline;
  readonly files: Readonly<Record<"projects" | "links" | "bands" | "places", string>>;
}

interface PlanFile extends PlanMeta {
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
}

/** Fetches one file of the public data; throws an Error that names it. */
export async function fetchData(name: string): Promise<unknown> {
  const text = await getText(`data/${name}`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`data/${name}`, { cause });
  }
}

/** Fetches the raw text of a plan; throws an Error that names the file that failed. */
export function loadRaw(plan: string): Promise<string> {
  return getText(`data/plans/${plan}.txt`);
}

/** Fetches the public data and joins it into the catalogue; throws an Error that names the file that failed. */
export async function loadCatalogue(): Promise<Catalogue> {
  const listing = (await fetchData("index.json")) as Listing;
  const [layers, plans, projects, links, bands, places] = await Promise.all([
    Promise.all(
      listing.layers.map(async (layer) => {
        const file = (await fetchData(layer.file)) as { readonly features: readonly AtlasFeature[] };
        return [layer.id, file.features] as const;
      }),
    ),
    Promise.all(listing.plans.map(async (plan) => (await fetchData(plan.file)) as PlanFile)),
    fetchData(listing.files.projects) as Promise<readonly Project[]>,
    fetchData(listing.files.links) as Promise<readonly Link[]>,
    fetchData(listing.files.bands) as Promise<Readonly<Record<string, readonly Geometry[]>>>,
    fetchData(listing.files.places) as Promise<readonly Place[]>,
  ]);
  return {
    atlas: listing.atlas,
    sources: listing.sources,
    layers: listing.layers,
    features: joinFeatures(layers).map((f) => {
      const own = bands[f.id];
      return own ? { ...f, bands: own } : f;
    }),
    plans: plans.map((meta) => ({ meta, sections: meta.sections, clauses: meta.clauses, leftovers: [] })),
    places,
    projects,
    links,
    topics: listing.topics,
    themes: listing.themes,
    basemaps: listing.basemaps ?? [],
    ...(listing.offline ? { offline: listing.offline } : {}),
  };
}
