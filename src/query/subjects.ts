import type { AtlasFeature, CatalogueFeature } from "../core/feature.ts";

/**
 * Names features across layers (`<layer>/<id>`) and gives each its subject: the one feature that stands for a
 * place, which is the first of that place from the bottom of the stack, one with a geometry before one without;
 * for a part (`whole`), the feature of its layer that it is a part of.
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
  const own = (id: string, place: string | undefined): string => subjects.get(place ?? "") ?? id;
  const ids = new Map(all.map((f) => [f.id, own(f.id, f.properties.place)]));
  return all.map((f) => {
    const { whole } = f.properties;
    const part = typeof whole === "string" ? ids.get(`${f.layer}/${whole}`) : undefined;
    return { ...f, subject: part ?? own(f.id, f.properties.place) };
  });
}
