import type { Bilingual } from "../core/text.ts";
import { type Datum, datums } from "./datums.ts";

/** The datums in runs: those in degrees one by one, zones of a width as a range. */
function runs(): readonly (readonly Datum[])[] {
  const keyOf = ({ id, zone }: Datum): string => (zone ? `${zone.width} ${zone.prefixed}` : id);
  return [...new Set(datums.map(keyOf))].map((key) => datums.filter((datum) => keyOf(datum) === key));
}

/** What may be declared as a datum, in one sentence: ids, and ranges of ids with the names of their ends. */
export function listDatums(): Bilingual {
  const say = (language: keyof Bilingual): string =>
    runs()
      .map((run) => {
        const [first, last] = [run[0], run.at(-1)];
        if (!first || !last || first === last) return first?.id ?? "";
        return `${first.id} … ${last.id.slice(5)} (${first.title[language]} … ${last.title[language]})`;
      })
      .join(language === "zh" ? "；" : "; ");
  return {
    zh: `${say("zh")}。西安 80、北京 54 须有当地参数才能换算，请向发布单位索取 CGCS2000 的文件`,
    en: `${say("en")}. Xi'an 80 and Beijing 54 need the county's own parameters: ask the issuer for a file in CGCS2000`,
  };
}
