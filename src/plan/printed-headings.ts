import type { HeadingBlock } from "./block.ts";
import type { Line } from "./lines.ts";
import { chineseNumber, NUMERAL } from "./numerals.ts";
import { widthOf } from "./width.ts";

/** What a line is the heading of, and how many lines the heading takes. */
export type PrintedHeading = Pick<HeadingBlock, "kind" | "mark" | "title"> & { readonly lines: number };

const CHAPTER = new RegExp(`^第(${NUMERAL})章\\s`, "u");
const SECTION = new RegExp(`^第(${NUMERAL})节\\s`, "u");
const ITEM = new RegExp(`^(${NUMERAL})、[^。]{2,40}$`, "u");
/** A heading of a chapter that is as wide as this goes on in the next line. */
const FULL = 20;

/**
 * The headings of a printed plan by the start of their line. A heading 一、 inside a box is the box's own
 * when it does not go on counting, or when the same number comes again before the next 节.
 */
export function printedHeadings(lines: readonly Line[]): ReadonlyMap<number, PrintedHeading> {
  const headings = new Map<number, PrintedHeading>();
  let expected = 1;
  let box = false;
  lines.forEach((line, i) => {
    const title = line.text.trim();
    const number = (pattern: RegExp): string | undefined => pattern.exec(title)?.[1];
    const add = (heading: Omit<PrintedHeading, "title" | "lines">, more = ""): void => {
      headings.set(line.start, { ...heading, title: title + more, lines: more === "" ? 1 : 2 });
      box = heading.kind === "box";
    };
    const chapter = number(CHAPTER);
    const section = number(SECTION);
    const boxed = number(/^专栏\s?(\d+)\s\S/u);
    const table = number(/^表\s?(\d+)\s\S/u);
    const item = chineseNumber(number(ITEM) ?? "");
    if (chapter !== undefined || section !== undefined) expected = 1;
    if (chapter !== undefined) {
      const more = widthOf(title) < FULL ? "" : (lines[i + 1]?.text.trim() ?? "");
      add({ kind: "chapter", mark: String(chineseNumber(chapter)) }, more);
    } else if (section !== undefined) add({ kind: "section", mark: String(chineseNumber(section)) });
    else if (boxed !== undefined) add({ kind: "box", mark: `box${boxed}` });
    else if (table !== undefined) add({ kind: "table", mark: `table${table}` });
    else if (/^序\s?言$/u.test(title)) add({ kind: "front", mark: "preface" });
    else if (!Number.isNaN(item) && (!box || (item === expected && !comesAgain(lines, i)))) {
      expected = item + 1;
      add({ kind: "item", mark: String(item) });
    }
  });
  return headings;
}

function comesAgain(lines: readonly Line[], at: number): boolean {
  const number = ITEM.exec(lines[at]?.text.trim() ?? "")?.[1];
  const rest = lines.slice(at + 1).map(({ text }) => text.trim());
  const end = rest.findIndex((text) => CHAPTER.test(text) || SECTION.test(text));
  return rest.slice(0, end < 0 ? rest.length : end).some((text) => ITEM.exec(text)?.[1] === number);
}
