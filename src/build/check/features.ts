import { positionClasses } from "../../core/accuracy.ts";
import type { AtlasFeature } from "../../core/feature.ts";
import type { Issue } from "../../core/issue.ts";
import type { Kind, PropertyRule } from "../../core/kind.ts";
import type { LayerManifest } from "../../core/layer.ts";

/** What features may refer to. */
export interface References {
  readonly places: ReadonlySet<string>;
  readonly sources: Pick<ReadonlySet<string>, "has">;
}

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? "array" : value === null ? "null" : typeof value;

/** Checks what every feature of a layer must carry: name, category, class, bound, source, and its kind's schema. */
export function checkFeatures(
  layer: LayerManifest,
  kind: Kind,
  features: readonly AtlasFeature[],
  known: References,
  file = `${layer.id}/features.geojson`,
): Issue[] {
  const common: Readonly<Record<string, PropertyRule>> = {
    name: { type: "string", required: true, means: "the name" },
    category: { type: "string", required: true, means: "a category of layer.json" },
    class: { type: "string", required: true, means: "the position class" },
    source: { type: "string", required: true, means: "a key of sources.json" },
  };
  return features.flatMap((f) => {
    const p: Readonly<Record<string, unknown>> = f.properties ?? {};
    const faults = Object.entries({ ...common, ...kind.schema }).flatMap(([key, rule]) => {
      const value = p[key];
      if (rule.of && !rule.of.includes(String(p.category))) return [];
      if (value === undefined || value === "")
        return rule.required ? [`has no \`${key}\`: write ${rule.means}`] : [];
      return typeOf(value) === rule.type ? [] : [`\`${key}\` must be a ${rule.type}: ${rule.means}`];
    });
    const type = f.geometry?.type ?? null;
    if (!kind.geometry.includes(type))
      faults.push(
        `is a ${type ?? "feature without geometry"}: a ${kind.kind} is ${kind.geometry.join(" or ")}`,
      );
    if (!layer.categories.some((c) => c.id === p.category))
      faults.push(`has the category ${p.category}, which layer.json does not list`);
    if (!positionClasses.includes(p.class as never))
      faults.push(`has the position class ${p.class}: one of ${positionClasses.join(", ")}`);
    if (f.geometry && !(typeof p.bound === "number" && p.bound > 0))
      faults.push("has a geometry without `bound`: write how many metres it may be off");
    if (typeof p.source === "string" && !known.sources.has(p.source))
      faults.push(`names the source ${p.source}, which sources.json does not list`);
    const places = [p.place, ...(Array.isArray(p.places) ? p.places : [])].filter((x) => x !== undefined);
    for (const place of places)
      if (!known.places.has(String(place)))
        faults.push(`names the place ${place}, which places.json does not list`);
    return faults.map((message) => ({ severity: "error", where: `${file} › ${f.id}`, message }) as const);
  });
}
