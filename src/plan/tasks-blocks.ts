import type { PlanMeta } from "../core/clause.ts";
import type { Block, HeadingBlock } from "./block.ts";
import { cellsOf, isRow } from "./cells.ts";
import type { Line } from "./lines.ts";
import { chineseNumber, NUMERAL } from "./numerals.ts";

const CHAPTER = new RegExp(`^(${NUMERAL})、`, "u");
const SECTION = new RegExp(`^[（(](${NUMERAL})[）)]`, "u");
// What begins by itself although the text before it has no full stop: what is printed with a picture, the copies.
const BEGINS = /^(?:群聊[：:]|该二维码|抄送[：:])/u;
const FORMULA =
  /^(?:\S+文件|\S+〔\d{4}〕\d+号|\d{4}年\d+月\d+日(?:印发)?|是否宜公开选项[：:]\S+|\S+人民政府办公室)$/u;

/** Tells the letter, the headings of the table and its rows apart. */
export function tasksBlocks(meta: PlanMeta, lines: readonly Line[]): readonly Block[] {
  const title = meta.title.zh.replace(/\s/gu, "");
  return lines.map((line): Block => {
    const raw = [{ start: line.start, end: line.end }];
    const cells = isRow(line.text) ? cellsOf(line.text) : [];
    const text = cells.length > 0 ? (cells[0] ?? "") : line.text.trim();
    const alone = cells.slice(1).every((cell) => cell === "");
    if (alone) {
      const heading = headingOf(text, title);
      if (heading !== undefined) return { type: "heading", ...heading, title: text, raw };
    }
    if (cells.length > 0) return { type: "row", cells, raw };
    if (FORMULA.test(text)) return { type: "leftover", why: "issuing formula", raw };
    return { type: "text", text, begins: BEGINS.test(text), raw };
  });
}

function headingOf(text: string, title: string): Pick<HeadingBlock, "kind" | "mark"> | undefined {
  if (text.replace(/\s/gu, "") === title) return { kind: "table", mark: "list" };
  if (/关于印发.+的通知$/u.test(text)) return { kind: "front", mark: "letter" };
  const chapter = CHAPTER.exec(text)?.[1];
  if (chapter !== undefined) return { kind: "chapter", mark: `s${chineseNumber(chapter)}` };
  const section = SECTION.exec(text)?.[1];
  return section === undefined ? undefined : { kind: "section", mark: String(chineseNumber(section)) };
}
