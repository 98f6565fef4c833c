import type { AtlasFeature } from "../core/feature.ts";
import type { Category, LayerManifest, Rights, Source } from "../core/layer.ts";
import type { Bilingual } from "../core/text.ts";
import type { Declaration } from "./declaration.ts";
import { bare } from "./title.ts";

/** The key under which a layer's official file stands among the sources. */
export function sourceKey(layer: string): string {
  return `official-${layer}`;
}

/** The official file as a source: who issued it, when, in which datum. */
export function sourceOf({ issuer, date, datum, licence }: Declaration): Source {
  return {
    title: {
      zh: `官方矢量：${issuer}，${date}（${datum.id}）`,
      en: `Official vectors: ${issuer}, ${date} (${datum.id})`,
    },
    licence: licence ?? "unclear",
    credit: {
      zh: `官方矢量：${issuer}，${date}${licence ? `（${licence}）` : "（许可未声明）"}`,
      en: `Official vectors: ${issuer}, ${date} (${licence ?? "no licence declared"})`,
    },
  };
}

/** Licences under which a file may be handed on; any other words keep it from being offered as a download. */
const open = /^(CC0|CC-BY|ODbL|ODC-By|PDDL|public (domain|document)$|公有领域$)/i;

function rightsOf(old: Rights, declared: string | undefined, whole: boolean): Rights {
  const licence = declared ?? "unclear";
  if (licence === "unclear" || (!whole && old.licence === "unclear"))
    return { ...old, licence: "unclear", download: false };
  return {
    ...old,
    licence: whole || old.licence === licence ? licence : `${old.licence} AND ${licence}`,
    download: old.download && open.test(licence),
  };
}

const words = {
  complete: { zh: "齐全", en: "complete" },
  partial: { zh: "部分", en: "partial" },
  none: { zh: "无图形", en: "no geometry" },
} as const;

/**
 * What a layer says of itself once official features are in it: titles of their categories, how complete each
 * category is, and rights that are no wider than the official file's. What was said before of how the layer was
 * drawn is said anew, since it no longer holds.
 */
export function manifestWith(
  layer: LayerManifest,
  declaration: Declaration,
  features: readonly AtlasFeature[],
): LayerManifest {
  const { issuer, date, datum, completeness } = declaration;
  const own = (id: string) => features.filter((f) => f.properties.category === id);
  const official = (f: AtlasFeature): boolean => f.properties.source === sourceKey(layer.id);
  const put = layer.categories.filter(({ id }) => own(id).some(official));
  const categories = layer.categories.map((category): Category => {
    if (!put.includes(category)) return category;
    const title = bare(category.title);
    const mixed = own(category.id).some((f) => f.geometry !== null && !official(f));
    const [zh, en] = mixed ? ["，另有示意", ", beside schematic shapes"] : ["", ""];
    return {
      ...category,
      title: {
        zh: `${title.zh}（官方矢量：${issuer}，${date}${zh}）`,
        en: `${title.en} (official vectors: ${issuer}, ${date}${en})`,
      },
      completeness,
    };
  });
  const told = layer.categories.map((category): Bilingual => {
    const title = bare(category.title);
    const shaped = own(category.id).some((f) => f.geometry !== null);
    const level = put.includes(category) ? completeness : shaped ? layer.completeness : "none";
    const [zh, en] = put.includes(category) ? ["官方矢量，", "official vectors, "] : ["", ""];
    return { zh: `${title.zh}：${zh}${words[level].zh}`, en: `${title.en}: ${en}${words[level].en}` };
  });
  const whole = features.every((f) => f.geometry === null || official(f));
  const note = {
    zh: told.map(({ zh }) => zh).join("；"),
    en: told.map(({ en }) => en).join("; "),
  };
  const limits = {
    zh: "除注明齐全的以外，没有画到的地方不等于没有。",
    en: "Save where it says complete, there may be something where nothing is drawn.",
  };
  return {
    ...layer,
    categories,
    completeness: whole && put.length === layer.categories.length ? completeness : layer.completeness,
    completenessNote: note,
    about: {
      zh: `官方矢量：${issuer}，${date}，原坐标系 ${datum.title.zh}。${note.zh}。${limits.zh}`,
      en: `Official vectors: ${issuer}, ${date}, put in as ${datum.title.en}. ${note.en}. ${limits.en}`,
    },
    rights: rightsOf(layer.rights, declaration.licence, whole),
  };
}
