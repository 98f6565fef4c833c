import { placeInPlan } from "../core/citation.ts";
import type { Index } from "../core/index.ts";
import { inLanguage, nameOf } from "../core/naming.ts";
import type { Reply } from "../core/reply.ts";
import { spokenOfLines } from "../core/spoken.ts";
import type { Language } from "../core/text.ts";
import { sayBearing, sayOverlap, sayShare } from "../words/measure.ts";
import { say, sayMetres } from "../words/say.ts";
import { type Row, rowsOf } from "./rows.ts";

/** What a report says of itself. */
export interface Heading {
  readonly title: string;
  readonly where: string;
  readonly link: string;
  readonly language: Language;
}

const colon: Readonly<Record<Language, string>> = { zh: "：", en: ": " };

/** The title of a layer or, behind a colon, of one of its categories. */
function titleOf(ref: unknown, index: Index, language: Language): string {
  const [id = "", category] = String(ref ?? "").split(":");
  const layer = index.layers.get(id);
  const own = layer?.categories.find((c) => c.id === category);
  return [layer, own].flatMap((one) => (one ? inLanguage(one.title, language) : [])).join("/") || id;
}

function line(row: Row, index: Index, language: Language): string {
  const id = String(row.feature ?? row.subject ?? row.unit ?? "");
  const p = index.features.get(id)?.properties;
  const name = p ? nameOf(p, language).text : id || titleOf(row.layer, index, language);
  const place = id ? titleOf(row.line ?? row.layer, index, language) : "";
  const stretch =
    typeof row.from_m === "number" && typeof row.to_m === "number"
      ? say(language, "fromKm", { from: sayMetres(row.from_m), to: sayMetres(row.to_m) })
      : "";
  const away =
    typeof row.distance_m === "number" && row.distance_m > 0
      ? `${sayMetres(row.distance_m)}${typeof row.bearing === "number" ? ` ${sayBearing(row.bearing, language)}` : ""}`
      : "";
  const unit = row.overlap_unit === "m" ? "m" : "m2";
  const overlap =
    typeof row.overlap === "number" && row.overlap > 0 && row.overlap_unit !== "count"
      ? sayOverlap(
          { unit, size: row.overlap, least: Number(row.overlap_least), most: Number(row.overlap_most) },
          language,
        )
      : "";
  const share =
    typeof row.share_of_area === "number" && row.share_of_area > 0
      ? say(language, "ofAsked", { share: sayShare(row.share_of_area / 100) })
      : "";
  const { certain, possible } = row;
  const counts =
    typeof certain === "number" && typeof possible === "number"
      ? say(language, "answerTotals", { certain, possible })
      : "";
  const order = row.order ? say(language, row.order === "certain" ? "orderCertain" : "orderPossible") : "";
  const told = [place, stretch, row.verdict, away, overlap, share, counts, order, row.reason]
    .filter(Boolean)
    .join(" · ");
  const side = row.side ? `${String(row.side).toUpperCase()} ` : "";
  return `- ${side}**${name}**${told ? colon[language] + told : ""}`;
}

/** The clauses of an answer, of both sides of a comparison, each quoted once with where it stands. */
function citations(reply: Reply, index: Index): string[] {
  const { answer } = reply;
  const both = "a" in answer ? [...answer.a.clauses, ...answer.b.clauses] : [];
  const all = "clauses" in answer ? answer.clauses : "lines" in answer ? spokenOfLines(answer, index) : both;
  const clauses = all.filter(({ clause }, i) => all.findIndex((other) => other.clause === clause) === i);
  return clauses.flatMap(({ clause, start, end }) => {
    const own = index.clauses.get(clause);
    const plan = index.planOf(clause);
    if (!own || !plan) return [];
    const words = own.text.slice(Math.max(0, start - 40), end + 40).replaceAll(/[\t\n]/g, " ");
    return [`> …${words}…\n> ——《${plan.meta.title.zh}》${placeInPlan(own)}（${clause}）`];
  });
}

/** An answer as Markdown that also reads as plain text: what was asked, what was found, the clauses, how sure it is. */
export function writeReport(reply: Reply, heading: Heading, index: Index): string {
  const { language, title, where, link } = heading;
  const { atlas } = index.catalogue;
  const rows = rowsOf(reply, index, language);
  const cited = citations(reply, index);
  return [
    `# ${title}${where ? colon[language] + where : ""}`,
    rows.length > 0
      ? rows.map((row) => line(row, index, language)).join("\n")
      : say(language, "nothingFound"),
    ...(cited.length > 0 ? [`## ${say(language, "applying")}（${cited.length}）`, cited.join("\n\n")] : []),
    `## ${say(language, "method")}`,
    say(language, "methodRule"),
    `${inLanguage(atlas.notice, language)} · ${say(language, "methodDate", { date: atlas.date })} · ${inLanguage(atlas.reference, language)}`,
    link,
    "",
  ].join("\n\n");
}
