import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Atlas, Topic } from "../core/catalogue.ts";
import type { AtlasFeature } from "../core/feature.ts";
import type { IndicatorTable } from "../core/indicator.ts";
import { DataError, type Issue } from "../core/issue.ts";
import type { LayerManifest, Source } from "../core/layer.ts";
import type { Place } from "../core/place.ts";
import type { MapTheme } from "../core/theme.ts";

/** `geodata/` as read from disk, nothing checked yet but that it can be read. */
export interface Raw {
  readonly atlas: Atlas;
  readonly sources: Readonly<Record<string, Source>>;
  readonly places: readonly Place[];
  readonly manifests: readonly LayerManifest[];
  readonly collections: ReadonlyMap<string, { readonly features: readonly AtlasFeature[] }>;
  /** What could not be read. */
  readonly issues: readonly Issue[];
  readonly planIds: readonly string[];
  readonly topics: readonly Topic[];
  readonly themes: readonly MapTheme[];
  /** How the indicator tables of each plan are read. */
  readonly tables: ReadonlyMap<string, readonly IndicatorTable[]>;
}

/** The files of the gazetteer: what plans name and, where there is one, the units below the townships. */
export function placeFiles(root: string): readonly string[] {
  const villages = "places/villages.json";
  return ["places/places.json", ...(existsSync(join(root, villages)) ? [villages] : [])];
}

/** The folders of the plans, by name. */
export function planFolders(root: string): readonly string[] {
  return readdirSync(join(root, "plan"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** What the atlas cannot do without. */
const vital = ["title", "county", "bounds", "frame", "opens", "code", "place"];

/**
 * Reads every file of `geodata/`. What is missing or no JSON is listed in `issues`, to be told together with what
 * the checks find; throws a DataError at once where `atlas.json` or `layers.json` cannot be used.
 */
export function readGeodata(root: string): Raw {
  const issues: Issue[] = [];
  const read = (path: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(root, path), "utf8"));
    } catch (cause) {
      const missing = !existsSync(join(root, path));
      const message = missing ? "is missing: add the file" : `is no JSON: ${(cause as Error).message}`;
      issues.push({ severity: "error", where: path, message });
      return {};
    }
  };
  const listOf = (path: string, rows: unknown): readonly Place[] => {
    if (Array.isArray(rows)) return rows as readonly Place[];
    if (!issues.some(({ where }) => where === path))
      issues.push({ severity: "error", where: path, message: "is no list of places" });
    return [];
  };
  const ids = read("layers.json") as readonly string[];
  const layers = Array.isArray(ids) ? [...new Set(ids)] : [];
  if (layers.length === 0 || layers.length < ids.length)
    issues.push({
      severity: "error",
      where: "layers.json",
      message: "must list the id of every layer once, bottom to top",
    });
  for (const id of layers)
    if (!existsSync(join(root, id, "SOURCE.md")))
      issues.push({
        severity: "error",
        where: `${id}/SOURCE.md`,
        message: "is missing: say where the data comes from and its licence",
      });
  const plans = planFolders(root).filter((id) => {
    read(`plan/${id}/plan.json`);
    const whole = existsSync(join(root, "plan", id, "raw.txt"));
    if (!whole)
      issues.push({
        severity: "error",
        where: `plan/${id}/raw.txt`,
        message: "is missing: add the document's text",
      });
    return !issues.some(({ where }) => where.startsWith(`plan/${id}/`));
  });
  const raw: Raw = {
    issues,
    atlas: read("atlas.json") as Atlas,
    sources: read("sources.json") as Readonly<Record<string, Source>>,
    places: placeFiles(root).flatMap((path) => listOf(path, read(path))),
    manifests: layers.map((id) => ({ ...(read(`${id}/layer.json`) as LayerManifest), id })),
    collections: new Map(layers.map((id) => [id, read(`${id}/features.geojson`) as never])),
    planIds: plans,
    topics: read("plan/topics.json") as readonly Topic[],
    themes: existsSync(join(root, "themes.json")) ? (read("themes.json") as readonly MapTheme[]) : [],
    tables: new Map(
      plans
        .filter((id) => existsSync(join(root, "plan", id, "indicators.json")))
        .map((id) => [id, read(`plan/${id}/indicators.json`) as readonly IndicatorTable[]]),
    ),
  };
  const lacking = vital.filter((key) => !(key in raw.atlas));
  if (lacking.length > 0)
    issues.push({
      severity: "error",
      where: "atlas.json",
      message: `lacks ${lacking.join(", ")}: see the other keys`,
    });
  if (lacking.length > 0 || layers.length === 0) throw new DataError(issues);
  return raw;
}
