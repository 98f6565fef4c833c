import { palette } from "../../styles/palette.ts";
import type { Catalogue } from "../core/catalogue.ts";
import type { AtlasFeature, CatalogueFeature } from "../core/feature.ts";
import { DataError, type Issue } from "../core/issue.ts";
import type { PlaceMention } from "../core/link.ts";
import type { Project } from "../core/project.ts";
import type { Bilingual } from "../core/text.ts";
import { kinds } from "../layers/kinds.ts";
import { mentionFinder } from "../plan/mentions.ts";
import { linkClauses, listMentions } from "../query/links.ts";
import { joinFeatures } from "../query/subjects.ts";
import { checkCollection } from "./check/collection.ts";
import { checkFeatures } from "./check/features.ts";
import { checkManifest } from "./check/manifest.ts";
import { checkPlaces, soundPlaces } from "./check/places.ts";
import { checkQuotations } from "./check/quotations.ts";
import { readPlan } from "./plans.ts";
import { type Raw, readGeodata } from "./read.ts";

type Collection = NonNullable<ReturnType<Raw["collections"]["get"]>>;

/** The features that can be looked into at all; the others are told by `checkCollection`. */
function soundOf(collection: Collection | undefined): readonly AtlasFeature[] {
  const features: unknown = collection?.features;
  if (!Array.isArray(features)) return [];
  return (features as AtlasFeature[]).filter(
    (f) => typeof f?.id === "string" && typeof f.properties === "object" && f.properties,
  );
}

function checkLayers(raw: Raw): Issue[] {
  const known = {
    places: new Set(raw.places.map((p) => p.id)),
    sources: new Set(Object.keys(raw.sources)),
  };
  return raw.manifests.flatMap((layer) => {
    const file = `${layer.id}/features.geojson`;
    const collection = raw.collections.get(layer.id);
    const kind = kinds.get(layer.kind);
    const issues = [
      ...checkManifest(
        `${layer.id}/layer.json`,
        layer,
        new Set(kinds.keys()),
        new Set(Object.keys(palette.light)),
      ),
      ...checkCollection(file, collection, raw.atlas.bounds),
    ];
    return kind && collection
      ? [...issues, ...checkFeatures(layer, kind, soundOf(collection), known)]
      : issues;
  });
}

function toProject(f: CatalogueFeature, subjects: ReadonlyMap<string, string>): Project {
  const p = f.properties;
  const clause = String(p.clause);
  return {
    id: f.id,
    doc: clause.slice(0, clause.indexOf("/")),
    clause,
    name: p.name,
    group: String(p.group),
    investment: typeof p.investment === "number" ? p.investment : null,
    place: {
      precision: p.class,
      ids: (p.places as readonly string[]).flatMap((id) => subjects.get(id) ?? []),
      words: typeof p.words === "string" ? p.words : null,
      why: p.why as Bilingual,
    },
  };
}

/** The catalogue with what only the public data holds. */
export interface Built extends Catalogue {
  readonly mentions: readonly PlaceMention[];
}

/** Reads, checks and joins `geodata/` into the catalogue; throws one DataError with every issue. */
export function makeCatalogue(root: string): Built {
  const raw = readGeodata(root);
  const features = joinFeatures(
    raw.manifests.map((layer) => [layer.id, soundOf(raw.collections.get(layer.id))] as const),
  );
  const plans = raw.planIds.map((id) => readPlan(root, id));
  const clauses = plans.flatMap((plan) => plan.clauses);
  const own = new Set(plans.filter(({ meta }) => meta.level === "county").map(({ meta }) => meta.id));
  const finder = mentionFinder(soundPlaces(raw.places));
  const find = (text: string, clause: string) => finder(text, own.has(clause.slice(0, clause.indexOf("/"))));
  const links = linkClauses(clauses, features, find, raw.places);
  const issues = [
    ...checkPlaces(raw.places, new Set(Object.keys(raw.sources)), raw.atlas.bounds),
    ...checkLayers(raw),
    ...checkQuotations(features, new Map(clauses.map((c) => [c.id, c])), links),
  ];
  if (issues.length > 0) throw new DataError(issues);
  const subjects = new Map(features.map((f) => [f.properties.place ?? "", f.subject]));
  const projects = features
    .filter((f) => typeof f.properties.clause === "string")
    .map((f) => toProject(f, subjects));
  return {
    atlas: raw.atlas,
    sources: raw.sources,
    layers: raw.manifests,
    features,
    plans,
    places: raw.places,
    projects,
    links,
    mentions: listMentions(clauses, features, find),
  };
}
