import type { PlanMeta } from "../core/clause.ts";
import type { Block, HeadingBlock } from "./block.ts";
import { cellsOf, isRow } from "./cells.ts";
import { type ContentsEntry, contentsEntry } from "./contents.ts";
import type { Line } from "./lines.ts";
import { unmark } from "./markup.ts";
import { chineseNumber, NUMERAL } from "./numerals.ts";

const CHAPTER = new RegExp(`^第(${NUMERAL})章\\s`, "u");
const SECTION = new RegExp(`^第(${NUMERAL})节\\s`, "u");
const ADOPTED = /^[（(]\d{4}年\d+月\d+日.*通过[）)]$/u;
const LONGEST_HEADING = 60;

/** The lines of an outline told apart by what they look like, and the entries of its table of contents. */
export interface OutlineBlocks {
  readonly blocks: readonly Block[];
  readonly contents: readonly ContentsEntry[];
}

/** Tells cover, contents, headings, table rows and text of an outline apart. */
export function outlineBlocks(meta: PlanMeta, lines: readonly Line[]): OutlineBlocks {
  const contents: ContentsEntry[] = [];
  let part: "cover" | "contents" | "body" = "cover";
  const blocks = lines.map((line): Block => {
    const raw = [{ start: line.start, end: line.end }];
    const marked = unmark(line.text);
    const text = marked.text;
    const leave = (why: "title page" | "contents line" | "issuing formula"): Block => ({
      type: "leftover",
      why,
      raw,
    });
    if (/^目\s*录$/u.test(text)) {
      part = "contents";
      return leave("contents line");
    }
    const entry = part === "contents" ? contentsEntry(text) : undefined;
    if (entry !== undefined) {
      contents.push(entry);
      return leave("contents line");
    }
    if (ADOPTED.test(text)) return leave("issuing formula");
    if (part === "cover" || meta.title.zh.includes(text)) return leave("title page");
    part = "body";
    if (isRow(line.text)) return { type: "row", cells: cellsOf(line.text), raw };
    const heading = headingOf(text);
    if (heading !== undefined) return { type: "heading", ...heading, raw };
    const begins = marked.item || /^\d+、/u.test(text);
    return { type: "text", text, ...(marked.bold ? { bold: marked.bold } : {}), begins, raw };
  });
  return { blocks, contents };
}

type Heading = Pick<HeadingBlock, "kind" | "mark" | "title">;

function headingOf(title: string): Heading | undefined {
  if (title.length > LONGEST_HEADING || title.includes("。")) return undefined;
  const numbered = (pattern: RegExp): string | undefined => pattern.exec(title)?.[1];
  const chapter = numbered(CHAPTER);
  if (chapter !== undefined) return { kind: "chapter", mark: String(chineseNumber(chapter)), title };
  const section = numbered(SECTION);
  if (section !== undefined) return { kind: "section", mark: String(chineseNumber(section)), title };
  const box = numbered(/^专栏\s?(\d+)\s/u);
  if (box !== undefined) return { kind: "box", mark: `box${box}`, title };
  const table = numbered(/^表\s?(\d+)\s/u);
  if (table !== undefined) return { kind: "table", mark: `table${table}`, title };
  if (title === "前言") return { kind: "front", mark: "preface", title };
  if (title === "名词解释") return { kind: "terms", mark: "terms", title };
  if (/^.+关于.+的决议$/u.test(title)) return { kind: "front", mark: "resolution", title };
  return undefined;
}
