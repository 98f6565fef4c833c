import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AtlasFeature } from "../core/feature.ts";
import type { Issue } from "../core/issue.ts";
import type { LayerManifest, Source } from "../core/layer.ts";
import { readDeclaration } from "../official/declaration.ts";
import { makeOfficial } from "../official/features.ts";
import { readOfficial } from "../official/file.ts";
import { manifestWith, sourceKey, sourceOf } from "../official/provenance.ts";
import { replaceWith } from "../official/replace.ts";
import { declaredIn } from "../official/section.ts";
import type { Ground } from "../official/standing.ts";
import { soundPlaces } from "./check/places.ts";
import type { Raw } from "./read.ts";

/** What the official files of all layers change: whole layers, new sources, and what is to be told. */
export interface Official {
  /** The official features alone, by layer, for the checks. */
  readonly made: ReadonlyMap<string, readonly AtlasFeature[]>;
  /** All features of the layers that hold official ones. */
  readonly features: ReadonlyMap<string, readonly AtlasFeature[]>;
  readonly manifests: readonly LayerManifest[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly issues: readonly Issue[];
}

/**
 * Puts `<layer>/official.geojson` of every layer in, as the section `## official.geojson` of its `SOURCE.md`
 * declares it. `base` are the layers' features without them; only layers whose manifest is sound are looked into.
 * What is not declared, cannot be converted or is declared without a file goes to `issues`; nothing is thrown.
 */
export function putOfficial(
  root: string,
  raw: Pick<Raw, "manifests" | "places">,
  base: ReadonlyMap<string, readonly AtlasFeature[]>,
  sound: (layer: LayerManifest) => boolean,
): Official {
  const issues: Issue[] = [];
  const made = new Map<string, readonly AtlasFeature[]>();
  const features = new Map<string, readonly AtlasFeature[]>();
  const sources: Record<string, Source> = {};
  const places = new Map(soundPlaces(raw.places).map((place) => [place.id, place]));
  const put = (layer: LayerManifest): LayerManifest => {
    const [file, note] = ["official.geojson", "SOURCE.md"].map((name) => join(root, layer.id, name));
    const markdown = note && existsSync(note) ? readFileSync(note, "utf8") : "";
    if (!file || !existsSync(file)) {
      if (declaredIn(markdown).length > 0)
        issues.push({
          severity: "error",
          where: `${layer.id}/SOURCE.md`,
          message: `declares official.geojson, which is not in ${layer.id}/: put the file there or take the section out / 文件不在文件夹中：请放入文件或删去该节`,
        });
      return layer;
    }
    const { declaration, issues: undeclared } = readDeclaration(layer.id, markdown);
    const read = readOfficial(`${layer.id}/official.geojson`, readFileSync(file), declaration?.datum);
    issues.push(...undeclared, ...read.issues);
    if (!declaration || read.issues.length > 0 || !sound(layer)) return layer;
    const own = base.get(layer.id) ?? [];
    const ground: Ground = { layer, declaration, base: own, places };
    const { features: official, issues: faults } = makeOfficial(read.items, ground);
    issues.push(...faults);
    const others = [...base].flatMap(([id, all]) => (id === layer.id ? [] : all));
    const elsewhere = new Set(others.flatMap((f) => f.properties.place ?? []));
    const all = replaceWith(official, own, declaration.completeness, elsewhere);
    for (const { id } of official)
      if (all.some((f) => f.id === id && !official.includes(f)))
        issues.push({
          severity: "error",
          where: `${layer.id}/official.geojson › ${id}`,
          message: "has an id that a feature of features.geojson has: give it another",
        });
    made.set(layer.id, official);
    features.set(layer.id, all);
    sources[sourceKey(layer.id)] = sourceOf(declaration);
    return manifestWith(layer, declaration, all);
  };
  return { manifests: raw.manifests.map(put), made, features, sources, issues };
}
