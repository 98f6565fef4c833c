import type { LayerManifest } from "../core/layer.ts";

/** What a county's file says of a feature, as it stands there. */
export type Attributes = Readonly<Record<string, unknown>>;

/** Names under which Chinese offices write a feature's name. */
const nameKeys = ["name", "NAME", "Name", "MC", "mc", "名称"];

/** The name of a feature in the county's file; undefined where it has none. */
export function nameIn(attributes: Attributes): string | undefined {
  const values = nameKeys.map((key) => attributes[key]);
  return values.find((v): v is string => typeof v === "string" && v.trim() !== "")?.trim();
}

/** The category that a feature of the county's file names by id or title; undefined where it names none. */
export function categoryIn({ category }: Attributes, layer: LayerManifest): string | undefined {
  if (typeof category !== "string") return undefined;
  return (
    layer.categories.find(({ id, title }) => [id, title.zh, title.en].includes(category))?.id ?? category
  );
}
