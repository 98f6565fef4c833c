import type { Plan, PlanMeta, Repair, Span } from "../core/clause.ts";
import type { TextBlock, Why } from "./block.ts";
import { draftOf } from "./draft.ts";
import { foliosOf } from "./folios.ts";
import { heads } from "./heads.ts";
import { laidTable } from "./layout.ts";
import { type Line, linesOf } from "./lines.ts";
import { printedHeadings } from "./printed-headings.ts";
import { type PrintedPlace, placeUnder } from "./printed-place.ts";
import { printedText } from "./printed-text.ts";
import { reflow } from "./reflow.ts";
import { mender } from "./repair.ts";
import { spread } from "./spread.ts";
import { unbroken } from "./unbroken.ts";

/**
 * Reads a plan as it was printed, line by line: 章, 节, items 一、, 专栏 boxes, tables laid out in the
 * declaration of the plan, a footnote, and pages.
 *
 * Ids: `preface`, chapter `5`, section `5.2`, item `5.2.1`, `box12`, `table1`; a clause is counted in its
 * section: `5.2.1/3`, or `5.2/1` where a section has no items or speaks before the first. A paragraph of a
 * box is an entry (`box12/3`) with its works as parts (`box12/3.2`); a row of a table is `table1/7`, the
 * remark under it `table1/note`; a footnote is `note1` of the section it stands in. Pages are those of the
 * print, for every clause; a heading has the pages of all that stands under it.
 */
export function parsePrinted(meta: PlanMeta, raw: string, repairs: readonly Repair[]): Plan {
  const { tables = [], ...published } = meta;
  const draft = draftOf(published);
  const write = printedText(draft);
  const all = linesOf(raw, mender(raw, repairs, meta.id));
  const folios = foliosOf(all);
  const spanOf = ({ start, end }: Span): Span => ({ start, end });
  const leave = (why: Why, spans: readonly Span[]): void =>
    draft.leave({ type: "leftover", why, raw: spans });

  const body = all.findIndex(({ text }) => /^序\s?言$/u.test(text.trim()));
  const contents = all.findIndex(({ text }) => /^目\s?录$/u.test(text.trim()));
  leave("title page", all.slice(0, contents).map(spanOf));
  leave("contents line", all.slice(contents, body).map(spanOf));
  const numbers = all.filter(({ start }) => folios.numbers.has(start));
  leave("page number", numbers.map(spanOf));

  const lines = all.slice(body).filter(({ start }) => !folios.numbers.has(start));
  const headings = printedHeadings(lines);
  let place: PrintedPlace = { chapter: "", section: "", inner: "" };
  let held = "";
  let works = false;
  let run: TextBlock[] = [];
  let notes: readonly TextBlock[] = [];
  const flush = (): void => {
    const { boxed, plain } = reflow(run, held.startsWith("box"));
    write.entries(held, works, boxed, folios.of);
    write.paragraphs(held.startsWith("table") ? held : place.inner, plain, folios.of);
    if (notes.length > 0) write.note(place.inner, notes, folios.of);
    run = [];
    notes = [];
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    const heading = headings.get(line.start);
    if (heading === undefined) {
      const note = footnote(lines, i, folios.of);
      if (note.length === 0) run.push(textOf(line));
      else notes = note.map(textOf);
      i += Math.max(note.length - 1, 0);
      continue;
    }
    flush();
    const under = placeUnder(place, heading);
    place = under.place;
    held = under.mark;
    works = /工程$/u.test(heading.title);
    const spans = lines.slice(i, i + heading.lines).map(spanOf);
    i += heading.lines - 1;
    const { kind, title } = heading;
    const page = folios.of(spans);
    const section = { mark: under.mark, kind, title, parent: under.parent, page };
    const layout = tables.find(({ table }) => table === under.mark);
    if (kind !== "table") draft.section({ ...section, raw: spans });
    else if (layout === undefined) throw new Error(`${meta.id}/plan.json: no layout of ${under.mark}`);
    else {
      const { heads, repeated, rows, taken } = laidTable(meta.id, layout, lines.slice(i + 1));
      draft.section({ ...section, raw: [...spans, ...heads] });
      for (const row of rows) draft.clause({ section: held, kind: "row", page: folios.of(row.raw), ...row });
      leave("repeated header", repeated);
      i += taken;
    }
  }
  flush();
  return unbroken(raw, heads(spread(draft.plan())));
}

function textOf({ text, start, end }: Line): TextBlock {
  return { type: "text", text: text.trim(), begins: false, raw: [{ start, end }] };
}

/** The lines of a footnote that begins here: its bare number, and the lines after it to the end of the page. */
function footnote(
  lines: readonly Line[],
  at: number,
  pageOf: (spans: readonly Span[]) => string | undefined,
): readonly Line[] {
  const mark = lines[at];
  if (mark === undefined || !/^\d$/u.test(mark.text.trim())) return [];
  const page = pageOf([mark]);
  const rest = lines.slice(at);
  const end = rest.findIndex((line) => pageOf([line]) !== page);
  return rest.slice(0, end < 0 ? rest.length : end);
}
