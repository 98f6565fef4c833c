import type { Step } from "../core/story.ts";
import type { Bilingual } from "../core/text.ts";

/** What a step's list says of it. */
export type Fields = {
  -readonly [K in "view" | "layers" | "as" | "place" | "camera" | "lit" | "quote" | "chart"]: Step[K];
};

/** The keys of a step's list. */
export const keyNames = ["view", "layers", "as", "place", "camera", "lit", "quote", "chart"] as const;
export type KeyName = (typeof keyNames)[number];

const listOf = (value: string): readonly string[] =>
  value
    .split(/[,，]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Puts the value of a key into a step's fields; gives what is wrong with it. */
export function readField(fields: Fields, key: KeyName, value: string): Bilingual | undefined {
  if (value === "") return { zh: `${key} 没有写值`, en: `${key} has no value` };
  switch (key) {
    case "view":
    case "place":
    case "chart":
      fields[key] = value;
      return undefined;
    case "layers":
    case "lit":
      fields[key] = listOf(value);
      return undefined;
    case "as": {
      const pairs = listOf(value).map((one) => one.split(":"));
      if (pairs.some((pair) => pair.length !== 2 || pair.includes("")))
        return { zh: "as 写作「图层:画法」", en: "as is written 「layer:way」" };
      fields.as = Object.fromEntries(pairs);
      return undefined;
    }
    case "camera": {
      const [zoom, lat, lon, ...rest] = value
        .split("/")
        .map((part) => (part === "" ? Number.NaN : Number(part)));
      const sound =
        rest.length === 0 &&
        [zoom, lat, lon].every(Number.isFinite) &&
        (zoom ?? -1) >= 0 &&
        (zoom ?? 99) <= 24;
      if (!sound || Math.abs(lat ?? 99) > 85 || Math.abs(lon ?? 999) > 180)
        return { zh: "camera 写作「缩放/纬度/经度」", en: "camera is written 「zoom/lat/lon」" };
      fields.camera = { zoom: zoom ?? 0, lat: lat ?? 0, lon: lon ?? 0 };
      return undefined;
    }
    case "quote": {
      const [, clause = "", words = ""] = /^(\S+)\s+「(.+)」$/.exec(value) ?? [];
      if (!clause)
        return { zh: "quote 写作「条款号 「原文」」", en: "quote is written 「clause id 「words」」" };
      fields.quote = { clause, words };
      return undefined;
    }
  }
}
