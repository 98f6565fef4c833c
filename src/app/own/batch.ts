import type { Bilingual } from "../../core/text.ts";
import type { Batch, Choice } from "../../views/bring/job.ts";
import type { Made } from "./make.ts";
import type { Held } from "./reader.ts";

/** Metres that are taken where the reader declares no accuracy, as for official files. */
const assumed = 10;

/** A table of a file on its way to the map. */
export interface Table extends Batch {
  readonly layer: string;
  readonly made: Made | null;
}

const unique = (): string => crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? "0";

/** A table as it was read, with nothing decided yet but what its format prescribes. */
export function batchOf({ name, format, count, heads, states, alien }: Held): Table {
  const datum = format === "KML" || format === "GPX" || (format === "CSV" && states) ? states : null;
  const choice: Choice = {
    datum: datum ?? "",
    accuracy: assumed,
    label: null,
    takes: null,
    issuer: "",
    date: "",
    completeness: null,
  };
  const layer = `own-${unique()}`;
  return {
    name,
    format,
    count,
    heads,
    states,
    alien,
    choice,
    layer,
    made: null,
    progress: null,
    outcome: null,
    wants: null,
    placed: false,
  };
}

/** What a choice still lacks before its table can go on the map. */
export function wantsOf({ choice, made }: Pick<Table, "choice" | "made">): Bilingual | null {
  if (!choice.datum) return { zh: "先选坐标系", en: "choose the datum first" };
  if (!made) return { zh: "正在换算", en: "is being converted" };
  if (made.features.length === 0) return { zh: "没有可用的要素", en: "no feature can be used" };
  if (!(choice.accuracy > 0 && choice.accuracy <= 100_000))
    return { zh: "误差须大于 0 米", en: "the accuracy must be more than 0 m" };
  if (!choice.takes) return null;
  if (!choice.issuer.trim()) return { zh: "写明发布单位", en: "name the issuer" };
  if (!/^\d{4}(-\d\d){0,2}$/.test(choice.date))
    return { zh: "写明日期，如 2025-06", en: "give the date, such as 2025-06" };
  return choice.completeness ? null : { zh: "说明是否齐全", en: "say whether it is complete" };
}
