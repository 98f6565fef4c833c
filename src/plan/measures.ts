import type { Plan, PlanMeta, Repair, SectionKind } from "../core/clause.ts";
import type { Block, RowBlock, TextBlock } from "./block.ts";
import { type Draft, draftOf } from "./draft.ts";
import { labelOf } from "./label.ts";
import { linesOf } from "./lines.ts";
import { measuresBlocks } from "./measures-blocks.ts";
import { namesOf } from "./names.ts";
import { chineseNumber, NUMERAL } from "./numerals.ts";
import { joined } from "./paragraphs.ts";
import { mender } from "./repair.ts";

const GROUP = new RegExp(`^(${NUMERAL})、`, "u");

/**
 * Reads a scheme of measures that are numbered through: a covering letter, a preface, parts 一、, measures
 * （一） with run-in headings, 专栏 boxes and an annexed table without numbers.
 *
 * Ids: `letter`, `preface`, part `p3`, measure `15` whatever part it stands in, its text `15/1`; the units
 * that answer for it, in brackets at its end, are the part `15/1.1`. A box line is an entry (`box2/3`) with
 * its names as parts (`box2/3.1`). Rows of the annex are counted (`annex/12`), its groups are `annex/g2` and
 * its total is `annex/total`.
 */
export function parseMeasures(meta: PlanMeta, raw: string, repairs: readonly Repair[]): Plan {
  const draft = draftOf(meta);
  const lines = linesOf(raw, mender(raw, repairs, meta.id));
  let part = "";
  let section = "";
  let kind: SectionKind = "front";
  let table: { readonly title: string; readonly block: Block } | undefined;
  let head: readonly string[] = [];
  for (const block of measuresWhole(joined(measuresBlocks(meta, raw, lines)))) {
    if (block.type === "leftover") draft.leave(block);
    else if (block.type === "heading" && block.kind === "table") table = { title: block.title, block };
    else if (block.type === "heading") {
      const { mark, title, raw: spans } = block;
      kind = block.kind;
      const parent = kind === "box" ? section : kind === "section" ? part : null;
      if (kind === "chapter") part = mark;
      draft.section({ mark, kind, title, parent, raw: spans });
      section = mark;
    } else if (block.type === "text") addText(draft, section, kind, block);
    else if (table !== undefined) {
      head = block.cells;
      const spans = [...table.block.raw, ...block.raw];
      draft.section({ mark: "annex", kind: "table", title: table.title, parent: null, raw: spans });
      table = undefined;
    } else if (block.cells.join() === head.join()) {
      draft.leave({ type: "leftover", why: "repeated header", raw: block.raw });
    } else addRow(draft, head, block);
  }
  return draft.plan();
}

/** Gives a measure the text after it: a measure is one paragraph, and a page ended there with a sentence. */
function measuresWhole(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (last?.type === "text" && last.begins && block.type === "text" && !block.begins) {
      out[out.length - 1] = { ...last, text: last.text + block.text, raw: [...last.raw, ...block.raw] };
    } else out.push(block);
  }
  return out;
}

function addText(draft: Draft, section: string, kind: SectionKind, { text, raw }: TextBlock): void {
  if (kind === "box") {
    const lead = labelOf(text);
    const parts = lead === undefined ? [] : namesOf(text, lead.end + 1);
    draft.clause({ section, kind: "entry", text, lead, parts, raw });
    return;
  }
  if (kind !== "section") {
    draft.clause({ section, kind: "paragraph", text, raw });
    return;
  }
  const units = /[（(]([^（()）]+(?:[（(][^（()）]+[）)][^（()）]*)*负责)[）)]$/u.exec(text);
  const words = units?.[1];
  if (units === null || words === undefined) draft.clause({ section, kind: "task", text, raw });
  else {
    const start = units.index + 1;
    const parts = [{ start, end: start + words.length }];
    draft.clause({ section, kind: "task", text, cells: { "（责任单位）": words }, parts, raw });
  }
}

function addRow(draft: Draft, head: readonly string[], { cells, raw }: RowBlock): void {
  const [first = ""] = cells;
  const group = GROUP.exec(first)?.[1];
  const n = /^合\s?计/u.test(first) ? "total" : group === undefined ? undefined : `g${chineseNumber(group)}`;
  const keyed = Object.fromEntries(head.map((key, i) => [key, cells[i] ?? ""]));
  const text = cells.join("\t");
  const parts = cells.map((cell, i) => {
    const start = cells.slice(0, i).reduce((sum, before) => sum + before.length + 1, 0);
    return { start, end: start + cell.length };
  });
  draft.clause({
    section: "annex",
    kind: "row",
    n,
    text,
    cells: keyed,
    parts: cells.length > 1 ? parts : [],
    raw,
  });
}
