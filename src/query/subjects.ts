import type { AtlasFeature, CatalogueFeature } from "../core/feature.ts";

/**
 * Names features across layers (`<layer>/<id>`) and gives each its subject: the one feature that stands for a
 * place, which is the first of that place from the bottom of the stack, one with a geometry before one without.
 */
export function joinFeatures(
  layers: readonly (readonly [string, readonly AtlasFeature[]])[],
): CatalogueFeature[] {
  const all = layers.flatMap(([layer, features]) =>
    features.map((f) => ({ id: `${layer}/${f.id}`, layer, properties: f.properties, geometry: f.geometry })),
  );
  const subjects = new Map<string, string>();
  for (const shaped of [true, false])
    for (const f of all) {
      const { place } = f.properties;
      if (place && !subjects.has(place) && (f.geometry !== null) === shaped) subjects.set(place, f.id);
    }
  return all.map((f) => ({ ...f, subject: subjects.get(f.properties.place ?? "") ?? f.id }));
}
