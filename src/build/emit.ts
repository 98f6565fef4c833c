import { createHash } from "node:crypto";
import type { Geometry } from "geojson";
import type { Catalogue, Studies } from "../core/catalogue.ts";
import { writeCsv } from "../core/csv.ts";
import { listPlaces, tableMentions, tablePlaces } from "./gazetteer.ts";

/** Schema version of the public data; raised when a documented shape changes. */
export const schema = 2;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The public data as files: name under `data/` → JSON text; `feedback` is the address for mail. Documented in the README, checked in a test. */
export function emitData(
  catalogue: Catalogue & Studies,
  bands: Readonly<Record<string, readonly Geometry[]>>,
  commit = "unknown",
  feedback: string | null = null,
): ReadonlyMap<string, string> {
  const { atlas, sources, layers, features, plans, projects, links } = catalogue;
  const files = new Map<string, unknown>();
  const listed = layers.map((layer) => {
    const own = features.filter((f) => f.layer === layer.id);
    const bounds = own.flatMap((f) => f.properties.bound ?? []);
    files.set(`layers/${layer.id}.geojson`, {
      type: "FeatureCollection",
      features: own.map(({ id, properties, geometry }) => ({
        type: "Feature",
        id: id.slice(layer.id.length + 1),
        properties,
        geometry,
      })),
    });
    return {
      ...layer,
      file: `layers/${layer.id}.geojson`,
      features: own.length,
      accuracy: {
        classes: [...new Set(own.map((f) => f.properties.class))],
        bound: bounds.length ? [Math.min(...bounds), Math.max(...bounds)] : null,
      },
      sources: [...new Set(own.map((f) => f.properties.source))],
    };
  });
  for (const { meta, sections, clauses } of plans)
    files.set(`plans/${meta.id}.json`, { ...meta, sections, clauses });
  files.set("projects.json", projects);
  files.set("links.json", links);
  files.set("bands.json", bands);
  files.set("places.json", listPlaces(catalogue.places));
  files.set("mentions.json", catalogue.mentions);
  const { indicators, differences, compared, levels, same, stories } = catalogue;
  files.set("indicators.json", indicators);
  files.set("differences.json", { differences, compared });
  files.set("levels.json", levels);
  files.set("same.json", same);
  files.set("stories.json", stories);
  files.set("whereabouts.json", catalogue.whereabouts);
  const listing = {
    schema,
    commit,
    ...(feedback ? { feedback } : {}),
    atlas,
    sources,
    layers: listed,
    plans: plans.map(({ meta, clauses }) => ({
      ...meta,
      file: `plans/${meta.id}.json`,
      clauses: clauses.length,
    })),
    topics: catalogue.topics,
    themes: catalogue.themes,
    ...(catalogue.basemaps.length > 0 ? { basemaps: catalogue.basemaps } : {}),
    files: {
      projects: "projects.json",
      links: "links.json",
      bands: "bands.json",
      places: "places.json",
      mentions: "mentions.json",
      indicators: "indicators.json",
      differences: "differences.json",
      levels: "levels.json",
      same: "same.json",
      stories: "stories.json",
      whereabouts: "whereabouts.json",
    },
  };
  const tables = {
    "projects.csv": projects.map(({ place, units, ...p }) => ({
      ...p,
      units: units.join("、"),
      place_class: place.class,
      places: place.places.join("、"),
      place_words: place.words,
      place_why: place.why.zh,
    })),
    "places.csv": tablePlaces(catalogue.places),
    "mentions.csv": tableMentions(catalogue),
    "indicators.csv": indicators.flatMap(({ values, marks, ...i }) =>
      values.map((v) => ({ ...i, marks: marks.join(""), ...v })),
    ),
    "differences.csv": differences.flatMap((d) =>
      d.sides.map((side) => ({
        id: d.id,
        subject: d.subject.zh,
        kind: d.kind,
        clause: side.clause,
        says: side.says.zh,
        words: side.words,
        note: d.note.zh,
      })),
    ),
  };
  const data = new Map([
    ...[...files].map(([name, content]) => [name, JSON.stringify(content)] as const),
    ...plans.map(({ meta, raw = "" }) => [`plans/${meta.id}.txt`, raw] as const),
    ...Object.entries(tables).map(([name, rows]) => [name, writeCsv(rows)] as const),
  ]);
  const hashes = Object.fromEntries([...data].map(([name, text]) => [name, sha256(text)]));
  return data.set("index.json", JSON.stringify({ ...listing, hashes }));
}
