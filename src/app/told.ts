import { writeCsv } from "../core/csv.ts";
import type { Question } from "../core/question.ts";
import type { Reply } from "../core/reply.ts";
import type { Language } from "../core/text.ts";
import { writeReport } from "../pages/report.ts";
import { rowsOf } from "../pages/rows.ts";
import { sitesOf } from "../store/question.ts";
import { sayQuestion, saySite } from "../views/answer/title.ts";
import type { Desk } from "../views/view.ts";

/** An answer written out. */
export interface Told {
  /** Markdown with every citation. */
  readonly report: () => string;
  /** RFC 7946; geometry null where there is none or where it may not be handed on. */
  readonly geojson: () => string;
  readonly csv: () => string;
}

/** Writes out an answer, with the address at which it can be asked again. */
export function tellAnswer(
  {
    reply,
    question,
    language,
  }: { readonly reply: Reply; readonly question: Question; readonly language: Language },
  link: string,
  desk: Desk,
): Told {
  const { index } = desk;
  const feature = (row: ReturnType<typeof rowsOf>[number]) => {
    const f = index.features.get(String(row.feature ?? row.subject ?? row.unit ?? ""));
    if (!f) return [];
    const source = index.catalogue.sources[f.properties.source];
    const open = index.layers.get(f.layer)?.rights.download;
    const properties = { ...row, source: source?.title.zh, licence: source?.licence };
    return [{ type: "Feature", geometry: open ? f.geometry : null, properties }];
  };
  return {
    report: () => {
      const where = sitesOf(question)
        .map((of) => saySite(of, desk, language))
        .join(" / ");
      return writeReport(reply, { title: sayQuestion(question, language), where, link, language }, index);
    },
    geojson: () =>
      JSON.stringify({
        type: "FeatureCollection",
        features: rowsOf(reply, index, language).flatMap(feature),
      }),
    csv: () => writeCsv(rowsOf(reply, index, language)),
  };
}
