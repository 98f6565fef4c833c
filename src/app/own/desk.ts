import type { Geometry } from "geojson";
import { type Accuracy, positionClasses } from "../../core/accuracy.ts";
import type { Catalogue } from "../../core/catalogue.ts";
import type { AtlasFeature } from "../../core/feature.ts";
import { type Flaw, flawOf, type Words } from "../../core/flaw.ts";
import { datums } from "../../datum/datums.ts";
import type { Brought } from "./extend.ts";
import { makeOwn } from "./layer.ts";
import { makeLayer } from "./make.ts";
import { deskMark } from "./mark.ts";
import { type Item, Unreadable } from "./read/item.ts";
import { takePlace } from "./taking.ts";

/** A desk out of a file: where it was, and what lay on it. */
export interface SavedDesk {
  /** The part of its address after `#`. */
  readonly hash: string;
  readonly brought: readonly Brought[];
  readonly flaws: readonly Flaw[];
}

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown, most = 200): string => (typeof value === "string" ? value.slice(0, most) : "");

function entryOf(one: Brought): Loose {
  const features = one.features.map(({ properties, geometry }) => {
    const { name, class: of, bound, attributes } = properties;
    return { name, class: of, bound, attributes, geometry };
  });
  if (one.is === "layer") {
    const { id, file, name, datum, accuracy } = one;
    return { id, file, name, datum, accuracy, features };
  }
  const { datum, ...declared } = one.declaration;
  return {
    file: one.file,
    takes: `${one.layer}:${declared.category}`,
    ...declared,
    datum: datum.id,
    features,
  };
}

/** Writes a desk as a file: its address, and everything of the reader's own that lies on it. */
export function writeDesk(hash: string, brought: readonly Brought[], date: string): string {
  return JSON.stringify({ [deskMark]: 1, date, hash, own: brought.map(entryOf) });
}

const again: Words = ["请用本图「把桌面存成文件」存出的文件", "use a file that this atlas saved as a desk"];

function itemOf(feature: unknown): Item {
  const f = isObject(feature) ? feature : {};
  const values: Item["values"] = Array.isArray(f.attributes)
    ? f.attributes.flatMap((pair): Item["values"] => {
        const [name, value] = Array.isArray(pair) ? pair : [];
        if (typeof name !== "string") return [];
        const kept = ["string", "number", "boolean"].includes(typeof value) ? (value as string) : null;
        return [[name.slice(0, 120), typeof kept === "string" ? kept.slice(0, 2001) : kept]];
      })
    : [];
  const known = positionClasses.find((one) => one === f.class) ?? "digitised";
  const bound = typeof f.bound === "number" && f.bound > 0 ? f.bound : null;
  const at: Accuracy = { class: known, bound };
  const named: Item["values"] = [[nameHead, text(f.name, 80)]];
  const geometry = isObject(f.geometry) ? (f.geometry as unknown as Geometry) : null;
  return { values: [...named, ...values], geometry, ...(bound === null ? {} : { at }) };
}

/** The head under which a feature's name travels, apart from what its file says. */
const nameHead = "\u0000name";

/** The features of an entry, checked as those of any file. */
function featuresOf(entry: Loose, layer: string, catalogue: Catalogue) {
  const datum = datums.find(({ id }) => id === "WGS84");
  const items = Array.isArray(entry.features) ? entry.features.map(itemOf) : [];
  if (!datum) return { features: [], flaws: [] };
  const read = { name: "", format: "GeoJSON", items, states: null, alien: null, flaws: [] } as const;
  const how = { layer, datum, accuracy: 10, label: nameHead, within: catalogue.atlas.bounds };
  const made = makeLayer(read, how, () => undefined);
  const features = made.features.map((f): AtlasFeature => {
    const { attributes, ...rest } = f.properties;
    const own = (attributes as Item["values"]).filter(([head]) => head !== nameHead);
    return { ...f, properties: { ...rest, attributes: own } };
  });
  return { features, flaws: made.flaws };
}

function broughtOf(entry: unknown, i: number, catalogue: Catalogue): Pick<SavedDesk, "brought" | "flaws"> {
  const place = `${i + 1}`;
  const wrong = (zh: string, en: string): Pick<SavedDesk, "brought" | "flaws"> => ({
    brought: [],
    flaws: [flawOf("error", place, [zh, en], again)],
  });
  if (!isObject(entry)) return wrong("不是一个图层", "is no layer");
  const datum = datums.find(({ id }) => id === entry.datum);
  if (!datum) return wrong("没有认得的坐标系", "names no datum that is known");
  const file = text(entry.file) || "?";
  const accuracy = typeof entry.accuracy === "number" && entry.accuracy > 0 ? entry.accuracy : 10;
  if (typeof entry.takes === "string") {
    const { issuer, date } = entry;
    const completeness = (["complete", "partial"] as const).find((one) => one === entry.completeness);
    if (!completeness) return wrong("没有说明是否齐全", "does not say whether it is complete");
    const { features, flaws } = featuresOf(entry, "taking", catalogue);
    const declared = { datum, issuer: text(issuer), date: text(date, 10), completeness, accuracy };
    const took = takePlace(features, entry.takes, declared, { file, catalogue });
    return { brought: took.taking ? [took.taking] : [], flaws: [...took.flaws, ...flaws] };
  }
  const id = /^own-[a-z0-9]{1,12}$/.test(text(entry.id)) ? text(entry.id) : `own-desk${i}`;
  const { features, flaws } = featuresOf(entry, id, catalogue);
  if (features.length === 0) return { brought: [], flaws };
  const own = makeOwn({ id, name: text(entry.name, 60) || file, file, features, datum, accuracy, before: i });
  return { brought: [own], flaws };
}

/** Reads the file of a desk, which may be forged like any other; throws `Unreadable` where it is none. */
export function readDesk(content: string, catalogue: Catalogue): SavedDesk {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch (error) {
    const why = (error as Error).message.slice(0, 160);
    throw new Unreadable(
      flawOf("error", "", [`桌面文件不完整（${why}）`, `is a desk that is cut off (${why})`], again),
    );
  }
  if (!isObject(data) || data[deskMark] !== 1 || !Array.isArray(data.own))
    throw new Unreadable(
      flawOf("error", "", ["不是本图认得的桌面文件", "is no desk that this atlas knows"], again),
    );
  const entries = data.own.slice(0, 200).map((entry, i) => broughtOf(entry, i, catalogue));
  return {
    hash: text(data.hash, 20_000),
    brought: entries.flatMap(({ brought }) => brought),
    flaws: entries.flatMap(({ flaws }) => flaws),
  };
}
