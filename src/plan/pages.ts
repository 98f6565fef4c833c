import type { ContentsEntry } from "./contents.ts";
import { chineseNumber, NUMERAL } from "./numerals.ts";

/** The pages of a heading: all that stands under it, and what stands between it and the next heading. */
export interface Pages {
  readonly all: string;
  readonly own: string;
}

/**
 * The pages of the headings of a table of contents, by mark (`9`, `9.3`, or the title of a heading without
 * number). A heading reaches to the page on which the next one begins, for that page may hold its end.
 */
export function pagesOf(entries: readonly ContentsEntry[]): ReadonlyMap<string, Pages> {
  const marks = entries.map((entry) => ({ ...entry, ...levelOf(entry.title) }));
  const pages = new Map<string, Pages>();
  let chapter = "";
  marks.forEach(({ title, page, level, number }, i) => {
    if (level === 0) chapter = number;
    const mark = number === "" ? title.replace(/\s/gu, "") : level === 0 ? number : `${chapter}.${number}`;
    const rest = marks.slice(i + 1);
    const next = rest[0]?.page ?? page;
    const end = level === 0 ? (rest.find((entry) => entry.level === 0)?.page ?? page) : next;
    pages.set(mark, { all: range(page, end), own: range(page, next) });
  });
  return pages;
}

const CHAPTER = new RegExp(`^第(${NUMERAL})章`, "u");
const SECTION = new RegExp(`^第(${NUMERAL})节`, "u");

function levelOf(title: string): { readonly level: 0 | 1; readonly number: string } {
  const section = SECTION.exec(title)?.[1];
  if (section !== undefined) return { level: 1, number: String(chineseNumber(section)) };
  const chapter = CHAPTER.exec(title)?.[1];
  return { level: 0, number: chapter === undefined ? "" : String(chineseNumber(chapter)) };
}

// Roman pages stand before the plan itself, where nothing runs on from one heading to the next.
function range(from: string, to: string): string {
  return from === to || !/^\d+$/u.test(from + to) ? from : `${from}–${to}`;
}
