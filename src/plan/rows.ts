import type { RowBlock } from "./block.ts";
import { columnsOf } from "./columns.ts";
import type { Draft, NewClause, NewSection } from "./draft.ts";
import { type Row, rowOf } from "./row.ts";

/** Writes tables into a draft: the heading lines go to the section, repeated ones are left over, rows become clauses. */
export interface TableRows {
  /** Begins a table; it is written when its heading lines are known. */
  readonly open: (section: NewSection) => void;
  readonly add: (block: RowBlock) => void;
  /** Writes a remark into the table that is open, even where it stands above the heading lines. */
  readonly remark: (clause: Omit<NewClause, "section">) => void;
}

/** A writer of tables for a draft. */
export function tableRows(draft: Draft): TableRows {
  let section: NewSection | undefined;
  let heads: RowBlock[] = [];
  let columns: readonly string[] | undefined;
  let above: Row | undefined;
  let waiting: Omit<NewClause, "section">[] = [];

  const write = (block: RowBlock): void => {
    if (section === undefined)
      throw new Error(`a table row without a table heading: ${block.cells.join(" ")}`);
    if (columns === undefined) {
      columns = columnsOf(heads[0]?.cells ?? [], heads[1]?.cells);
      draft.section({ ...section, raw: [...section.raw, ...heads.flatMap((head) => head.raw)] });
      for (const clause of waiting) draft.clause({ ...clause, section: section.mark });
      waiting = [];
    }
    const row = rowOf(section.mark, columns, block.cells, above);
    above = row;
    draft.clause({ section: section.mark, kind: "row", raw: block.raw, ...row });
  };

  return {
    open(opened) {
      section = opened;
      heads = [];
      columns = undefined;
      above = undefined;
    },
    add(block) {
      if (columns === undefined && (heads.length === 0 || continuesHead(block))) heads.push(block);
      else if (heads.some((head) => same(head, block)))
        draft.leave({ type: "leftover", why: "repeated header", raw: block.raw });
      else write(block);
    },
    remark(clause) {
      if (columns === undefined || section === undefined) waiting.push(clause);
      else draft.clause({ ...clause, section: section.mark });
    },
  };
}

// The second line of headings is blank under every heading that it does not divide.
function continuesHead({ cells }: RowBlock): boolean {
  return cells.slice(0, 3).every((cell) => cell === "");
}

function same(a: RowBlock, b: RowBlock): boolean {
  const bare = (block: RowBlock): string => block.cells.join("|").replace(/\s/gu, "");
  return bare(a) === bare(b);
}
