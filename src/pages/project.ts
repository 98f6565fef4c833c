import type { Planned } from "../core/local.ts";
import type { Place } from "../core/place.ts";
import { escapeText } from "../sheet/svg.ts";
import { type MoreWord, sayMore } from "../words/more/say.ts";
import { type PlannedInput, writeCitation, writeFacts, writeSaid } from "./planned.ts";

/** What the page of a project is written with. */
export interface ProjectInput extends PlannedInput {
  /** The small map; empty where the project is on none. */
  readonly map: string;
  /** Where it lies, in words of ours; empty where that is not known. */
  readonly lies: string;
  readonly places: readonly Place[];
}

/** Writes the page of a project: its name as listed, what is stated of it, and the words of every list that has it. */
export function writeProject({ project, twins }: Planned, input: ProjectInput): string {
  const { language, leads, map, places, lies } = input;
  const word = (key: MoreWord): string => escapeText(sayMore(language, key));
  const listed = [
    [word("pageList"), project.list],
    [word("pageGroup"), project.group ?? ""],
  ].flatMap(([name = "", text]) =>
    text ? [`<div><dt>${name}</dt><dd lang="zh">${escapeText(text)}</dd></div>`] : [],
  );
  const where = places
    .map(
      (p) =>
        `<a ${leads.place(p.id)}${language === "zh" || !p.en ? ' lang="zh"' : ""}>${escapeText(language === "en" && p.en ? p.en : p.name)}</a>`,
    )
    .join(language === "zh" ? "、" : ", ");
  const at = where ? [`<div><dt>${word("pageWhere")}</dt><dd>${where}</dd></div>`] : [];
  const clauses = [...new Set([project, ...twins].map((p) => p.clause))];
  const quotes = clauses.map((id) => {
    const end = input.clause(id)?.text.length ?? 0;
    return end > 0 ? writeSaid(id, { start: 0, end }, input) : writeCitation(id, input);
  });
  return `<div class="mine"><h1 lang="zh" class="long">${escapeText(project.name)}</h1>
${writeFacts(project, [], language)}
<dl class="told">${[...listed, ...at].join("")}</dl>
${map ? `<figure class="locator">${map}<figcaption>${word("localMap")}</figcaption></figure>` : ""}
${lies ? `<p class="ours">${escapeText(lies)}</p>` : ""}
<h2>${word("pageSays")}</h2><p class="ours">${word("localHow")}</p>
${quotes.join("")}</div>`;
}
