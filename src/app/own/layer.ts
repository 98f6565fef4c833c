import type { AtlasFeature } from "../../core/feature.ts";
import type { LayerManifest } from "../../core/layer.ts";
import { ownColours, ownKind } from "../../core/own.ts";
import type { Bilingual } from "../../core/text.ts";
import type { Datum } from "../../datum/datums.ts";
import type { OwnLayer } from "./extend.ts";

const forms: Readonly<Record<string, Bilingual>> = {
  point: { zh: "点", en: "points" },
  line: { zh: "线", en: "lines" },
  area: { zh: "面", en: "areas" },
};

/** What a layer of the reader's own is made of. */
export interface OwnInput {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly features: readonly AtlasFeature[];
  readonly datum: Datum;
  readonly accuracy: number;
  /** How many the reader has put in before, by which its colour is chosen. */
  readonly before: number;
}

/** Makes a layer out of a reader's features, which says of itself that it is theirs and stays on the device. */
export function makeOwn({ id, name, file, features, datum, accuracy, before }: OwnInput): OwnLayer {
  const title = { zh: name.slice(0, 60), en: name.slice(0, 60) };
  const used = Object.keys(forms).filter((form) => features.some((f) => f.properties.category === form));
  const colour = ownColours[before % ownColours.length] ?? ownColours[0];
  const layer: LayerManifest = {
    id,
    kind: ownKind,
    title,
    about: {
      zh: `读者自己的文件「${file}」，按 ${datum.title.zh} 读入，位置误差按 ±${accuracy} 米计。只在这台设备上，没有上传。`,
      en: `The reader's own file 「${file}」, read as ${datum.title.en}, positions taken to be within ±${accuracy} m. It is on this device only and was not uploaded.`,
    },
    group: { zh: "自己的数据", en: "Own data" },
    visible: true,
    completeness: "partial",
    completenessNote: {
      zh: "文件里有什么就画什么；没有画到的地方不等于没有。",
      en: "It shows what the file holds; where nothing is drawn there may be something.",
    },
    rights: { licence: "—", download: true },
    categories: used.map((form) => ({
      id: form,
      title:
        used.length === 1
          ? title
          : { zh: `${title.zh}·${forms[form]?.zh}`, en: `${title.en}, ${forms[form]?.en}` },
      colour,
    })),
    size: features.length,
  };
  const source = {
    title: { zh: `自己的文件：${file}（${datum.title.zh}）`, en: `Own file: ${file} (${datum.title.en})` },
    licence: "—",
    credit: { zh: `自己的文件：${file}`, en: `own file: ${file}` },
  };
  return { is: "layer", id, file, name, datum: datum.id, accuracy, layer, source, features };
}
