import type { CatalogueFeature } from "./feature.ts";

const aids: readonly unknown[] = ["edge", "spoke", "direction"];

/** Whether a feature only helps to read a diagram, such as a line between cells: no place to ask about or to find. */
export function isAid({ properties }: Pick<CatalogueFeature, "properties">): boolean {
  return aids.includes(properties.category);
}
