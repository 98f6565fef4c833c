import type { Built } from "./catalogue.ts";
import { writeMentions, writePlaces } from "./gazetteer.ts";

/** Schema version of the public data; raised when a documented shape changes. */
const schema = 1;

/** The public data as files: name under `data/` → JSON or CSV text. Documented in the README. */
export function emitData(catalogue: Built): ReadonlyMap<string, string> {
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
  files.set("index.json", {
    schema,
    atlas,
    sources,
    layers: listed,
    plans: plans.map(({ meta, clauses }) => ({
      ...meta,
      file: `plans/${meta.id}.json`,
      clauses: clauses.length,
    })),
    files: {
      projects: "projects.json",
      links: "links.json",
      places: "places.json",
      mentions: "mentions.json",
    },
  });
  return new Map([
    ...[...files].map(([name, content]) => [name, JSON.stringify(content)] as const),
    ...writePlaces(catalogue.places),
    ...writeMentions(catalogue),
  ]);
}
