import type { Plan, PlanMeta, Repair } from "../core/clause.ts";
import type { TextBlock } from "./block.ts";
import { type Draft, draftOf } from "./draft.ts";
import { labelOf } from "./label.ts";
import { leadOf } from "./lead.ts";
import { linesOf } from "./lines.ts";
import { outlineBlocks } from "./outline-blocks.ts";
import { type Pages, pagesOf } from "./pages.ts";
import { joined } from "./paragraphs.ts";
import { partsOf } from "./parts.ts";
import { mender } from "./repair.ts";
import { tableRows } from "./rows.ts";

/**
 * Reads a five-year outline: a resolution, a preface, 章 and 节, 专栏 boxes, tables, 名词解释.
 *
 * Ids: `resolution`, `preface`, chapter `9`, section `9.3`, `box20`, `table1`, `terms`; a clause is
 * `<section>/<n>`, counted in its section. A chapter's own opening paragraph stands under the chapter
 * (`9/1`). A box line is an entry (`box20/2`) with its works as parts (`box20/2.1`). A row or a definition
 * has its printed number (`table2/7`, `terms/10`); a row without one has the number above and a letter
 * (`table2/18b`), the remark under a table is `note`. Boxes and tables belong to the section they stand in.
 * Pages are those of the table of contents: a range for all that stands under a heading.
 */
export function parseOutline(meta: PlanMeta, raw: string, repairs: readonly Repair[]): Plan {
  const { blocks, contents } = outlineBlocks(meta, linesOf(raw, mender(raw, repairs, meta.id)));
  const pages = pagesOf(contents);
  const draft = draftOf(meta);
  const rows = tableRows(draft);
  let chapter = "";
  let section = "";
  let inner = "";
  let terms: TextBlock | undefined;
  const endTerm = (): void => {
    if (terms !== undefined) addDefinition(draft, terms);
    terms = undefined;
  };
  for (const block of joined(blocks)) {
    if (block.type === "leftover") draft.leave(block);
    else if (block.type === "row") rows.add(block);
    else if (block.type === "heading") {
      endTerm();
      const { kind, mark, title, raw: spans } = block;
      if (kind === "box" || kind === "table") {
        inner = mark;
        const page = pagesAt(pages, section)?.own;
        if (kind === "table") rows.open({ mark, kind, title, parent: section, page, raw: spans });
        else draft.section({ mark, kind, title, parent: section, page, raw: spans });
        continue;
      }
      inner = "";
      if (kind === "chapter") chapter = mark;
      section = kind === "section" ? `${chapter}.${mark}` : mark;
      const page = pagesAt(pages, kind === "front" || kind === "terms" ? title : section)?.all;
      draft.section({
        mark: section,
        kind,
        title,
        parent: kind === "section" ? chapter : null,
        page,
        raw: spans,
      });
    } else if (section === "terms") {
      if (block.begins || terms === undefined) {
        endTerm();
        terms = block;
      } else {
        // A definition may run over several paragraphs.
        terms = { ...terms, text: `${terms.text}\n${block.text}`, raw: [...terms.raw, ...block.raw] };
      }
    } else if (inner.startsWith("table") && /^备注[：:]/u.test(block.text)) {
      rows.remark({ kind: "paragraph", n: "note", text: block.text, raw: block.raw });
    } else if (inner.startsWith("box") && labelOf(block.text) !== undefined) addEntry(draft, inner, block);
    else {
      inner = "";
      const page = pagesAt(pages, section)?.own;
      const lead = leadOf(block.text);
      draft.clause({ section, kind: "paragraph", page, text: block.text, lead, raw: block.raw });
    }
  }
  endTerm();
  return draft.plan();
}

function pagesAt(pages: ReadonlyMap<string, Pages>, mark: string): Pages | undefined {
  // The contents give the heading of a resolution in other words.
  if (!mark.endsWith("的决议")) return pages.get(mark);
  const title = [...pages.keys()].find((key) => key.endsWith("的决议"));
  return title === undefined ? undefined : pages.get(title);
}

function addEntry(draft: Draft, section: string, { text, raw }: TextBlock): void {
  const lead = labelOf(text);
  const listed = lead !== undefined && /(?:工程|项目)$/u.test(text.slice(lead.start, lead.end));
  const parts = lead !== undefined && listed ? partsOf(text, lead.end + 1) : [];
  draft.clause({ section, kind: "entry", text, lead, parts, raw });
}

function addDefinition(draft: Draft, { text, raw }: TextBlock): void {
  const n = /^(\d+)、/u.exec(text)?.[1];
  // The contents say where the terms begin and not where they end.
  draft.clause({ section: "terms", kind: "definition", n, page: null, text, lead: labelOf(text), raw });
}
