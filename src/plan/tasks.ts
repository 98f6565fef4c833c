import type { Plan, PlanMeta, Repair, Span } from "../core/clause.ts";
import type { TextBlock } from "./block.ts";
import { type Draft, draftOf } from "./draft.ts";
import { labelOf } from "./label.ts";
import { leadOf } from "./lead.ts";
import { linesOf } from "./lines.ts";
import { joined } from "./paragraphs.ts";
import { mender } from "./repair.ts";
import { type Task, taskOf } from "./task.ts";
import { tasksBlocks } from "./tasks-blocks.ts";

/**
 * Reads a list of tasks: a covering letter and one table of tasks under headings 一、 and （一）.
 *
 * Ids: `letter` with `letter/2`, whose distribution at the end of the paper is `letter/copies`; the table
 * `list`, its parts `s3` and `s3.2`; a task has its printed number alone, `17`, whatever part it stands in.
 */
export function parseTasks(meta: PlanMeta, raw: string, repairs: readonly Repair[]): Plan {
  const draft = draftOf(meta);
  const lines = linesOf(raw, mender(raw, repairs, meta.id));
  let section = "";
  let chapter = "";
  let above: Task | undefined;
  let copies: TextBlock | undefined;
  let list: { readonly title: string; readonly raw: readonly Span[] } | undefined;
  for (const block of joined(tasksBlocks(meta, lines))) {
    if (block.type === "leftover") draft.leave(block);
    else if (block.type === "row" && list !== undefined) {
      const spans = [...list.raw, ...block.raw];
      draft.section({ mark: "list", kind: "table", title: list.title, parent: null, raw: spans });
      list = undefined;
    } else if (block.type === "row") {
      above = taskOf(meta.id, block.cells, above);
      const { n, ...task } = above;
      draft.clause({ section, mark: n, kind: "task", ...task, raw: block.raw });
    } else if (block.type === "heading") {
      const { kind, mark, title, raw: spans } = block;
      above = undefined;
      if (kind === "table") {
        // It is written with the line of column headings.
        list = { title, raw: spans };
        continue;
      }
      if (kind === "chapter") chapter = mark;
      section = kind === "section" ? `${chapter}.${mark}` : mark;
      const parent = kind === "section" ? chapter : kind === "chapter" ? "list" : null;
      draft.section({ mark: section, kind, title, parent, raw: spans });
    } else if (copies !== undefined || /^抄送[：:]/u.test(block.text)) {
      copies = copies
        ? { ...copies, text: `${copies.text}\n${block.text}`, raw: [...copies.raw, ...block.raw] }
        : block;
    } else addParagraph(draft, section, block);
  }
  if (copies !== undefined) addParagraph(draft, "letter", copies, "copies");
  return draft.plan();
}

function addParagraph(draft: Draft, section: string, { text, raw }: TextBlock, n?: string): void {
  draft.clause({ section, kind: "paragraph", n, text, lead: leadOf(text) ?? labelOf(text, 12), raw });
}
