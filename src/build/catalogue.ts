import { palette } from "../../styles/palette.ts";
import type { Catalogue, Studies } from "../core/catalogue.ts";
import type { AtlasFeature } from "../core/feature.ts";
import { DataError, type Issue } from "../core/issue.ts";
import type { LayerManifest } from "../core/layer.ts";
import { kinds } from "../layers/kinds.ts";
import { readIndicators } from "../plan/indicators.ts";
import { mentionFinder } from "../plan/mentions.ts";
import { indexCatalogue } from "../query/catalogue.ts";
import { linkClauses, listMentions } from "../query/links.ts";
import { joinFeatures } from "../query/subjects.ts";
import { whereaboutsOf } from "../query/whereabouts.ts";
import { groundOf } from "../story/ground.ts";
import { readBasemaps } from "./basemaps.ts";
import { checkCollection } from "./check/collection.ts";
import { checkFeatures } from "./check/features.ts";
import { checkManifest } from "./check/manifest.ts";
import { checkPlaces, soundPlaces } from "./check/places.ts";
import { checkQuotations } from "./check/quotations.ts";
import { checkThemes } from "./check/themes.ts";
import { type Official, putOfficial } from "./official.ts";
import { readPlan } from "./plans.ts";
import { listProjects } from "./projects.ts";
import { type Raw, readGeodata } from "./read.ts";
import { readReadings } from "./readings.ts";
import { tieSame } from "./same.ts";
import { readStories } from "./stories.ts";
import { tallyUnits } from "./tally.ts";

type Collection = NonNullable<ReturnType<Raw["collections"]["get"]>>;

/** The features that can be looked into at all; the others are told by `checkCollection`. */
function soundOf(collection: Collection | undefined): readonly AtlasFeature[] {
  const features: unknown = collection?.features;
  if (!Array.isArray(features)) return [];
  return (features as AtlasFeature[]).filter(
    (f) => typeof f?.id === "string" && typeof f.properties === "object" && f.properties,
  );
}

/** The known sources; any where their list could not be read, which is told by itself. */
function sourcesOf(raw: Raw): Pick<ReadonlySet<string>, "has"> {
  const unread = raw.issues.some(({ where }) => where === "sources.json");
  return unread ? { has: () => true } : new Set(Object.keys(raw.sources));
}

function manifestIssues(layer: LayerManifest): Issue[] {
  const [known, colours] = [new Set(kinds.keys()), new Set(Object.keys(palette.light))];
  return checkManifest(`${layer.id}/layer.json`, layer, known, colours);
}

function checkLayers(raw: Raw, official: Official): Issue[] {
  const listed = sourcesOf(raw);
  const known = {
    places: new Set(raw.places.map((p) => p.id)),
    sources: { has: (key: string) => listed.has(key) || Object.hasOwn(official.sources, key) },
  };
  const unread = (layer: string) => raw.issues.some(({ where }) => where.startsWith(`${layer}/`));
  return raw.manifests.flatMap((layer) => {
    if (unread(layer.id)) return [];
    const file = `${layer.id}/features.geojson`;
    const collection = raw.collections.get(layer.id);
    const kind = kinds.get(layer.kind);
    const issues = [...manifestIssues(layer), ...checkCollection(file, collection, raw.atlas.bounds)];
    const made = official.made.get(layer.id);
    const other = `${layer.id}/official.geojson`;
    if (made)
      issues.push(
        ...checkCollection(other, { type: "FeatureCollection", features: made }, raw.atlas.bounds),
        ...(kind ? checkFeatures(layer, kind, made, known, other) : []),
      );
    return kind && collection
      ? [...issues, ...checkFeatures(layer, kind, soundOf(collection), known)]
      : issues;
  });
}

/**
 * Reads, checks and joins `geodata/` into the catalogue, with the list of basemaps that `allowed` names; throws one
 * DataError with every issue.
 */
export function makeCatalogue(root: string, allowed?: string): Catalogue & Studies {
  const raw = readGeodata(root);
  const ofKind = (kind: string) => new Set(raw.manifests.filter((m) => m.kind === kind).map(({ id }) => id));
  const places = soundPlaces(raw.places);
  const base = new Map(raw.manifests.map(({ id }) => [id, soundOf(raw.collections.get(id))]));
  const official = putOfficial(root, raw, base, (layer) => manifestIssues(layer).length === 0);
  const features = tallyUnits(
    joinFeatures([...new Map([...base, ...official.features])]),
    ofKind("project"),
    ofKind("cells"),
    places,
  );
  const plans = raw.planIds.map((id) => readPlan(root, id));
  const clauses = plans.flatMap((plan) => plan.clauses);
  const own = new Set(plans.filter(({ meta }) => meta.level === "county").map(({ meta }) => meta.id));
  const find = mentionFinder(places);
  const findIn = (text: string, clause: string) => find(text, own.has(clause.slice(0, clause.indexOf("/"))));
  const readings = readReadings(root, clauses);
  const { basemaps, issues: barred } = readBasemaps(allowed);
  const byId = new Map(clauses.map((c) => [c.id, c]));
  const told = readStories(
    root,
    groundOf({ themes: raw.themes, layers: official.manifests, features, plans }),
  );
  const links = linkClauses(clauses, features, findIn, raw.places);
  const issues = [
    ...checkPlaces(raw.places, sourcesOf(raw), raw.atlas.bounds),
    ...raw.issues,
    ...official.issues,
    ...checkLayers(raw, official),
    ...checkQuotations(features, byId, links),
    ...checkThemes(raw.themes, raw.manifests, byId),
    ...readings.issues,
    ...barred,
    ...told.issues,
  ];
  if (issues.length > 0) throw new DataError(issues);
  const subjects = new Map(features.map((f) => [f.properties.place, f.subject]));
  const projects = listProjects(features, plans, {
    find,
    places: new Map(raw.places.map((p) => [p.id, p])),
    county: raw.atlas.place,
    featureOf: (place) => subjects.get(place),
  });
  const catalogue = {
    atlas: raw.atlas,
    sources: { ...raw.sources, ...official.sources },
    layers: official.manifests,
    features,
    plans,
    places: raw.places,
    projects,
    links,
    mentions: listMentions(clauses, features, findIn),
    topics: raw.topics,
    indicators: plans.flatMap((plan) => readIndicators(plan, raw.tables.get(plan.meta.id) ?? [])),
    differences: readings.differences,
    compared: readings.compared,
    themes: raw.themes,
    basemaps,
    levels: readings.themes,
    same: tieSame(readings.same, clauses, projects),
    stories: told.stories,
  };
  return { ...catalogue, whereabouts: whereaboutsOf(indexCatalogue(catalogue)) };
}
