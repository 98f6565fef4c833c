import type { Plan, PlanMeta, Repair, Span } from "../core/clause.ts";
import type { HeadingBlock, TextBlock } from "./block.ts";
import { type Draft, draftOf } from "./draft.ts";
import { itemsWhole } from "./items.ts";
import { labelOf } from "./label.ts";
import { leadOf } from "./lead.ts";
import { linesOf } from "./lines.ts";
import { joined } from "./paragraphs.ts";
import { mender } from "./repair.ts";
import { tableRows } from "./rows.ts";
import { schemeBlocks } from "./scheme-blocks.ts";

/** The marks of the headings that are open. */
interface Place {
  readonly chapter: string;
  readonly section: string;
  readonly path: string;
  readonly box: string;
}

/**
 * Reads the scheme of a pilot: a notice, parts 一、 with sections （一） or phases, tasks with named fields,
 * 专栏 boxes, a table of indicators and an annexed table of projects.
 *
 * Ids: `notice`, part `3`, section `3.1`, task `5.4`, `box3`, `table1`, `annex`. The fields of a task are
 * clauses of kind task with their name as lead and as the key of their one cell: `5.4/1` 任务名称, `5.4/2`
 * 试点目标, then the section `5.4.path` 试点路径 with its items by their printed number (`5.4.path/2`), then
 * `5.4/3` 时间要求, `5.4/4` 牵头单位, `5.4/5` 责任单位. A project in a box is an entry (`box3/2`). Rows have
 * their printed number (`annex/24`), group rows `annex/g1`, the total `annex/total`, the unit `annex/unit`;
 * a project belongs to the group row above it. A box stands in the section in which it is printed.
 */
export function parseScheme(meta: PlanMeta, raw: string, repairs: readonly Repair[]): Plan {
  const draft = draftOf(meta);
  const rows = tableRows(draft);
  const lines = linesOf(raw, mender(raw, repairs, meta.id));
  let place: Place = { chapter: "", section: "", path: "", box: "" };
  for (const block of itemsWhole(joined(schemeBlocks(meta, lines)))) {
    if (block.type === "leftover") draft.leave(block);
    else if (block.type === "row") rows.add(block);
    else if (block.type === "heading") {
      const { mark, parent, ...inside } = under(place, block);
      place = inside;
      const section = { mark, kind: block.kind, title: block.title, parent, raw: block.raw };
      if (block.kind === "table") rows.open(section);
      else draft.section(section);
    } else if (/^单位[：:]/u.test(block.text)) {
      rows.remark({ kind: "paragraph", n: "unit", text: block.text, raw: block.raw });
    } else place = addText(draft, place, block);
  }
  return draft.plan();
}

type Opened = Place & { readonly mark: string; readonly parent: string | null };

/** The mark of a heading, what holds it, and the place inside it. */
function under(place: Place, { kind, mark }: HeadingBlock): Opened {
  if (kind === "box") return { ...place, box: mark, mark, parent: place.path || place.section };
  if (kind === "table") {
    const annexed = mark === "annex";
    return { ...place, box: "", mark, parent: annexed ? null : place.section };
  }
  if (kind === "item") {
    const path = `${place.section}.${mark}`;
    return { ...place, path, box: "", mark: path, parent: place.section };
  }
  const inside = kind === "section" ? `${place.chapter}.${mark}` : mark;
  const chapter = kind === "section" ? place.chapter : mark;
  const parent = kind === "section" ? place.chapter : null;
  return { chapter, section: inside, path: "", box: "", mark: inside, parent };
}

/** Writes a text as field, item, entry or paragraph, and gives the place after it. */
function addText(draft: Draft, place: Place, { text, bold, raw }: TextBlock): Place {
  const lead = bold === undefined ? undefined : bare(text, bold);
  const [, name, value] = /^(\p{Script=Han}{4})[：:]\s*(.+)$/su.exec(text) ?? [];
  if (lead !== undefined && name !== undefined && value !== undefined) {
    const cells = { [name]: value };
    draft.clause({ section: place.section, kind: "task", text, lead, cells, raw });
    return { ...place, path: "", box: "" };
  }
  const number = /^[（(](\d+)[）)]/u.exec(text)?.[1];
  if (number !== undefined && place.path !== "") {
    draft.clause({ section: place.path, kind: "item", n: number, text, lead, raw });
    return { ...place, box: "" };
  }
  if (place.box !== "") {
    draft.clause({ section: place.box, kind: "entry", text, lead: lead ?? leadOf(text, 1), raw });
    return place;
  }
  const head = lead ?? leadOf(text, 1) ?? labelOf(text, 12);
  draft.clause({ section: place.section, kind: "paragraph", text, lead: head, raw });
  return place;
}

/** What was set in bold, without the number before it and the mark behind it. */
function bare(text: string, bold: Span): Span {
  const words = text.slice(bold.start, bold.end);
  const front = /^\s*(?:[（(]\d+[）)])?\s*/u.exec(words)?.[0].length ?? 0;
  const back = /[。：:]?\s*$/u.exec(words)?.[0].length ?? 0;
  return { start: bold.start + front, end: bold.end - back };
}
