import type { Clause, Plan, Section } from "../core/clause.ts";
import type { Link } from "../core/link.ts";
import type { Language } from "../core/text.ts";
import { escapeText } from "../sheet/svg.ts";
import { say } from "../words/say.ts";
import { placeMarks, termMarks, writeMarked } from "./marks.ts";

/** What a passage is written from. */
export interface PassageInput {
  readonly plan: Plan;
  /** Id of the section to write, with all that stands in it. */
  readonly section: string;
  readonly linksFrom: (clause: string) => readonly Link[];
  /** Kind of place of a feature, for its manner of underline. */
  readonly kindOf: (feature: string) => string;
  /** Terms that open where they stand. */
  readonly terms: readonly { readonly words: string; readonly clause: string }[];
  readonly language: Language;
}

/** The clause's text with its run-in heading, place names and terms marked, from `from` to `to`. */
function marked(clause: Clause, input: PassageInput, from = 0, to = clause.text.length): string {
  const places = placeMarks(input.linksFrom(clause.id), input.kindOf);
  const terms = termMarks(clause, input.terms);
  // A term inside a longer name or quotation opens; a name as long as the term leads to its place.
  const inner = terms.filter((t) =>
    places.some((p) => p.start <= t.start && t.end <= p.end && p.end - p.start > t.end - t.start),
  );
  const marks = [...inner, ...places, ...terms];
  const { lead, text } = clause;
  if (!lead || lead.start < from || lead.end > to) return writeMarked(text, marks, from, to);
  const [before, head, after] = [
    [from, lead.start],
    [lead.start, lead.end],
    [lead.end, to],
  ].map(([start = 0, end = 0]) => writeMarked(text, marks, start, end));
  return `${before}<b>${head}</b>${after}`;
}

function pin(clause: Clause, language: Language): string {
  const number = clause.id.slice(clause.id.lastIndexOf("/") + 1);
  const label = say(language, "clauseLabel", { id: clause.id });
  return `<a class="pin" href="#clause=${escapeText(clause.id)}" data-pin="${escapeText(clause.id)}" aria-label="${escapeText(label)}">${escapeText(number)}</a>`;
}

function row(clause: Clause, columns: readonly string[], input: PassageInput): string {
  let at = 0;
  const cells = columns.map((column) => {
    const cell = clause.cells?.[column] ?? "";
    const start = cell ? clause.text.indexOf(cell, at) : -1;
    if (start < 0) return `<td>${escapeText(cell)}</td>`;
    at = start + cell.length;
    return `<td>${marked(clause, input, start, at)}</td>`;
  });
  const id = escapeText(clause.id);
  return `<tr class="clause" id="${id}" data-clause="${id}"><th scope="row">${pin(clause, input.language)}</th>${cells.join("")}</tr>`;
}

function table(section: Section, rows: readonly Clause[], input: PassageInput): string {
  const columns = [...new Set(rows.flatMap((r) => Object.keys(r.cells ?? {})))];
  const head = columns.map((c) => `<th scope="col">${escapeText(c)}</th>`).join("");
  const body = rows.map((r) => row(r, columns, input)).join("");
  const label = escapeText(section.title);
  return `<div class="scroll" tabindex="0" role="group" aria-label="${label}"><table><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** Rows of tables, and tasks that a list prints in columns. */
function isRow(clause: Clause): boolean {
  return clause.kind === "row" || (clause.kind === "task" && Object.keys(clause.cells ?? {}).length > 2);
}

const depth = { front: 2, chapter: 2, section: 3, item: 4, box: 4, table: 4, terms: 2 } as const;

function write(
  section: Section,
  input: PassageInput,
  clauses: ReadonlyMap<string, Clause>,
  sections: ReadonlyMap<string, Section>,
): string {
  const parts: string[] = [];
  let rows: Clause[] = [];
  const flush = (): void => {
    if (rows.length > 0) parts.push(table(section, rows, input));
    rows = [];
  };
  for (const id of section.content) {
    const clause = clauses.get(id);
    const child = sections.get(id);
    if (clause && isRow(clause)) {
      rows.push(clause);
      continue;
    }
    flush();
    if (child) parts.push(write(child, input, clauses, sections));
    if (clause) {
      const safe = escapeText(id);
      parts.push(
        `<p class="clause ${clause.kind}" id="${safe}" data-clause="${safe}">${pin(clause, input.language)}${marked(clause, input)}</p>`,
      );
    }
  }
  flush();
  const level = depth[section.kind];
  const page = section.page
    ? `<span class="page">${escapeText(say(input.language, "page", { page: section.page }))}</span>`
    : "";
  const heading = `<h${level} id="${escapeText(section.id)}">${escapeText(section.title)}${page}</h${level}>`;
  return `<section class="${section.kind}">${heading}${parts.join("")}</section>`;
}

/** Writes a section of a plan as HTML: headings, clauses with their pins, boxes and tables, place names as links. */
export function writePassage(input: PassageInput): string {
  const { plan, section } = input;
  const clauses = new Map(plan.clauses.map((c) => [c.id, c]));
  const sections = new Map(plan.sections.map((s) => [s.id, s]));
  const start = sections.get(section);
  if (!start) throw new Error(`${plan.meta.id} has no section ${section}`);
  return `<div lang="zh">${write(start, input, clauses, sections)}</div>`;
}
