import { placeInPlan } from "../core/citation.ts";
import type { Contrast, Contrasted } from "../core/contrast.ts";
import type { Index } from "../core/index.ts";
import { inLanguage, nameOf } from "../core/naming.ts";
import type { Difference, Quotation } from "../core/reading.ts";
import type { Language } from "../core/text.ts";
import { say } from "../words/say.ts";
import type { Row } from "./rows.ts";

/** What a comparison is written from. */
export interface ContrastInput {
  /** What the left shows, and the right. */
  readonly sides: Readonly<Record<"a" | "b", string>>;
  readonly contrast: Contrast;
  /** What is in hand with all that each side says of it. */
  readonly held: {
    readonly name: string;
    readonly a: readonly Quotation[];
    readonly b: readonly Quotation[];
  } | null;
  /** Null where the sides are not two documents. */
  readonly differences: readonly Difference[] | null;
  /** The address at which it stands. */
  readonly link: string;
  readonly language: Language;
}

const groups = ["onlyA", "onlyB", "both"] as const;

function quoted({ clause: id, words }: Quotation, index: Index, indent = ""): string {
  const clause = index.clauses.get(id);
  const plan = index.planOf(id);
  if (!clause || !plan) return "";
  const { title, issued } = plan.meta;
  return `${indent}> ${words.replaceAll("\t", " │ ").replaceAll("\n", " ")}\n${indent}> ——《${title.zh}》${placeInPlan(clause)}（${id}，${issued}）`;
}

function titleOf(group: (typeof groups)[number], { sides, language }: ContrastInput): string {
  if (group === "both") return say(language, "besideBoth");
  return say(language, "besideOnly", { side: group === "onlyA" ? sides.a : sides.b });
}

const nameIn = (subject: string, index: Index, language: Language): string => {
  const p = index.features.get(subject)?.properties;
  return p ? nameOf(p, language).text : subject;
};

const layersIn = (ids: readonly string[], index: Index, language: Language): string =>
  ids.flatMap((id) => index.layers.get(id)?.title[language] ?? []).join(language === "zh" ? "、" : ", ");

/** The comparison as rows of a table, one a thing. */
export function contrastRows(input: ContrastInput, index: Index): readonly Row[] {
  const { contrast, language } = input;
  return groups.flatMap((group) =>
    contrast[group].map(({ subject, layers, says }) => ({
      group: titleOf(group, input),
      name: nameIn(subject, index, language),
      id: subject,
      left_layers: layersIn(layers.a, index, language),
      right_layers: layersIn(layers.b, index, language),
      left_clauses: says.a.count,
      left_first: says.a.first?.words ?? "",
      left_clause: says.a.first?.clause ?? "",
      right_clauses: says.b.count,
      right_first: says.b.first?.words ?? "",
      right_clause: says.b.first?.clause ?? "",
    })),
  );
}

/** The comparison as Markdown that also reads as plain text. */
export function writeContrast(input: ContrastInput, index: Index): string {
  const { sides, contrast, held, differences, link, language } = input;
  const { atlas } = index.catalogue;
  const colon = language === "zh" ? "：" : ": ";
  const left = `${say(language, "besideLeft")} · ${sides.a}`;
  const right = `${say(language, "besideRight")} · ${sides.b}`;
  const one = ({ subject, says, layers }: Contrasted): string => {
    const on = layersIn([...new Set([...layers.a, ...layers.b])], index, language);
    const told = (["a", "b"] as const).filter(
      (side, i, all) => i === 0 || says[side].first?.clause !== says[all[0] ?? "a"].first?.clause,
    );
    const quotes = told.flatMap((side) => (says[side].first ? [quoted(says[side].first, index, "  ")] : []));
    const counts = `${left} ${say(language, "found", { count: says.a.count })}；${right} ${say(language, "found", { count: says.b.count })}`;
    return [`- **${nameIn(subject, index, language)}**（${on}）${colon}${counts}`, ...quotes].join("\n");
  };
  const list = (quotations: readonly Quotation[]): string =>
    quotations.length > 0
      ? quotations.map((q) => quoted(q, index)).join("\n\n")
      : say(language, "besideSilent");
  return [
    `# ${say(language, "beside")}${colon}${sides.a} ｜ ${sides.b}`,
    ...(held
      ? [
          `## ${held.name}`,
          `### ${left}（${held.a.length}）`,
          list(held.a),
          `### ${right}（${held.b.length}）`,
          list(held.b),
        ]
      : []),
    ...groups.flatMap((group) => [
      `## ${titleOf(group, input)}（${contrast[group].length}）`,
      ...(contrast[group].length > 0 ? [contrast[group].map(one).join("\n")] : []),
    ]),
    ...(differences
      ? [
          `## ${say(language, "besideDiffer")}（${differences.length}）`,
          ...(differences.length === 0 ? [say(language, "besideAgree")] : []),
          ...differences.flatMap((d) => [
            `### ${inLanguage(d.subject, language)}`,
            inLanguage(d.note, language),
            ...d.sides.map((side) => `${inLanguage(side.says, language)}\n\n${quoted(side, index)}`),
          ]),
        ]
      : []),
    `${inLanguage(atlas.notice, language)} · ${say(language, "methodDate", { date: atlas.date })} · ${inLanguage(atlas.reference, language)}`,
    link,
    "",
  ].join("\n\n");
}
