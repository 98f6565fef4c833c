import type { Geometry } from "geojson";
import type { AtlasFeature } from "../core/feature.ts";
import type { Issue } from "../core/issue.ts";
import type { Bilingual } from "../core/text.ts";
import { kinds } from "../layers/kinds.ts";
import { type Attributes, categoryIn, nameIn } from "./attributes.ts";
import { lineOf } from "./keys.ts";
import { sourceKey } from "./provenance.ts";
import { shapeOf } from "./shape.ts";
import { type Ground, standingOf } from "./standing.ts";
import { bare } from "./title.ts";

/** Metres: what is taken where the issuer declares no accuracy. */
const assumed = 10;

const assumption: Bilingual = {
  zh: `官方文件未声明精度；±${assumed} 米是本图的假定`,
  en: `The issuer declared no accuracy; ±${assumed} m is this atlas's assumption`,
};

/** The official features of a layer, and what keeps others from being one. */
export interface Made {
  readonly features: readonly AtlasFeature[];
  readonly issues: readonly Issue[];
}

interface Loose {
  readonly id?: unknown;
  readonly properties?: Attributes | null;
  readonly geometry?: Geometry | null;
}

/** Faults of features, told once a kind with the first feature that has it: a wrong datum is wrong in all of them. */
function gather(file: string) {
  const told = new Map<string, { readonly issue: Issue; more: number }>();
  const tell = (kind: string, where: string, message: string): void => {
    const first = told.get(kind);
    if (first) first.more += 1;
    else told.set(kind, { issue: { severity: "error", where, message }, more: 0 });
  };
  const issues = (): Issue[] =>
    [...told.values()].map(({ issue, more }) =>
      more === 0 ? issue : { ...issue, message: `${issue.message} (and ${more} more in ${file})` },
    );
  return { tell, issues };
}

function idOf(id: unknown, index: number): string {
  if (typeof id === "string" && id !== "") return id;
  return `official-${typeof id === "number" ? id : index + 1}`;
}

/** Makes the features of an official file ours: positions, names, categories, places; all it says is kept. */
export function makeOfficial(items: readonly unknown[], ground: Ground): Made {
  const { layer, declaration, places } = ground;
  const file = `${layer.id}/official.geojson`;
  const { tell, issues } = gather(file);
  const schema = Object.keys(kinds.get(layer.kind)?.schema ?? {});
  const listed = layer.categories.map(({ id, title }) => `${id} (${title.zh})`).join(", ");
  const features = items.flatMap((item, index): AtlasFeature[] => {
    const { id: given, properties, geometry } = (item ?? {}) as Loose;
    const id = idOf(given, index);
    const at = `${file} › ${id}`;
    const attributes = properties ?? {};
    const only = layer.categories.length === 1 ? layer.categories[0]?.id : undefined;
    const wanted = categoryIn(attributes, layer) ?? declaration.category ?? only;
    const category = layer.categories.find((c) => c.id === wanted);
    if (!category) {
      const line = lineOf("category", layer.categories[0]?.id);
      if (wanted)
        tell("unknown", at, `has the category ${wanted}, which layer.json does not list: ${listed}`);
      else
        tell(
          "category",
          `${layer.id}/SOURCE.md`,
          `does not say which category the features of official.geojson are: add 「${line}」, or give every feature a property \`category\`; one of ${listed}`,
        );
      return [];
    }
    if (!geometry) {
      tell("empty", at, "has no geometry: draw it or take the feature out");
      return [];
    }
    const shape = shapeOf(geometry, declaration.datum);
    if ("message" in shape) {
      tell(shape.kind, at, `${shape.message.en} / ${shape.message.zh}`);
      return [];
    }
    const own = nameIn(attributes);
    const title = bare(category.title);
    const standing = standingOf(category.id, own ?? title.zh, ground);
    if ("doubt" in standing)
      tell(
        "place",
        `${layer.id}/SOURCE.md`,
        `does not say which place the features of ${category.id} stand for: add 「${lineOf("place", standing.doubt[0])}」; one of ${standing.doubt.map((p) => `${p} (${places.get(p)?.name ?? ""})`).join(", ")}`,
      );
    const place = "place" in standing ? standing.place : undefined;
    return [
      {
        type: "Feature",
        id,
        properties: {
          ...Object.fromEntries(schema.flatMap((key) => (key in attributes ? [[key, attributes[key]]] : []))),
          name: own ?? title.zh,
          ...(own === undefined ? { en: title.en } : {}),
          category: category.id,
          ...(place === undefined ? {} : { place }),
          class: "surveyed",
          bound: declaration.accuracy ?? assumed,
          source: sourceKey(layer.id),
          ...(declaration.accuracy === undefined ? { note: assumption } : {}),
          attributes,
        },
        geometry: shape,
      },
    ];
  });
  return { features, issues: issues() };
}
