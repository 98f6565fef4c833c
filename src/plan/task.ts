import type { ClausePart } from "../core/clause.ts";
import { cellText } from "./cell-text.ts";

/** A row of a list of tasks as a clause. */
export interface Task {
  /** The printed number. */
  readonly n: string;
  readonly text: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly parts: readonly ClausePart[];
}

/** The keys of the columns of a list of tasks; what stands in brackets is ours. */
export const TASK = {
  number: "序号",
  task: "重点任务",
  work: "工作事项和年度目标成果",
  lead: "牵头单位",
  support: "配合单位",
  /** A second column under 重点任务 that some pages have. */
  detail: "重点任务（分项）",
  /** Units of both columns that the scan ran together. */
  units: "（单位）",
} as const;

/**
 * Reads a row. The work is the one cell that ends a sentence; what stands before and behind it follows from
 * there, for some pages divide the second column and some have lost the last. A blank 重点任务 is a merged
 * cell and filled from the row above. Parts are numbered by column: 1 to 5 as printed in the heading, 6 the
 * second column of 重点任务, 7 the units run together.
 */
export function taskOf(document: string, cells: readonly string[], above: Task | undefined): Task {
  const at = cells.findIndex((cell, i) => i > 1 && cell.endsWith("。"));
  const n = cells[0] ?? "";
  if (at < 2 || at > 3 || !/^\d+$/u.test(n))
    throw new Error(`${document}: no task in this row: ${cells.join(" | ")}`);
  const divided = at === 3;
  const together = divided && cells.length === 5;
  const own = {
    task: cells[1] ?? "",
    detail: divided ? (cells[2] ?? "") : "",
    work: cells[at] ?? "",
    lead: together ? "" : (cells[at + 1] ?? ""),
    support: together ? "" : (cells[at + 2] ?? ""),
    units: together ? (cells[at + 1] ?? "") : "",
  };
  const merged = own.task === "";
  const detail = merged && divided && own.detail === "" ? (above?.cells[TASK.detail] ?? "") : own.detail;
  const filled = {
    [TASK.number]: n,
    [TASK.task]: merged ? (above?.cells[TASK.task] ?? "") : own.task,
    ...(detail === "" ? {} : { [TASK.detail]: detail }),
    [TASK.work]: own.work,
    [TASK.lead]: own.lead,
    [TASK.support]: own.support,
    ...(together ? { [TASK.units]: own.units } : {}),
  };
  const printed = [
    { column: 1, words: n },
    { column: 2, words: own.task },
    { column: 6, words: own.detail },
    { column: 3, words: own.work },
    { column: 4, words: own.lead },
    { column: 5, words: own.support },
    { column: 7, words: own.units },
  ];
  return { n, cells: filled, ...cellText(`${document}/${n}`, printed) };
}
