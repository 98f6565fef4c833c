import type { PlanMeta, Span } from "../core/clause.ts";
import type { Block, HeadingBlock, Why } from "./block.ts";
import { cellsOf, isRow } from "./cells.ts";
import type { Line } from "./lines.ts";
import { chineseNumber, NUMERAL } from "./numerals.ts";

const PART = new RegExp(`^(${NUMERAL})、[^。]+$`, "u");
const MEASURE = new RegExp(`^[（(](${NUMERAL})[）)][^。]{2,40}(?=。)`, "u");
const FORMULA = /^(?:\S+文件|\S+〔\d{4}〕\d+号|\d{4}年\d+月\d+日|[（(]发至.+[）)])$/u;

/** Tells the letter, the parts, the run-in headings of measures, boxes and rows of the annex apart. */
export function measuresBlocks(meta: PlanMeta, raw: string, lines: readonly Line[]): readonly Block[] {
  let annex = "";
  return lines.flatMap((line): Block[] => {
    const spans = [{ start: line.start, end: line.end }];
    // No cell of the annex is blank: a blank one is a column that the scan saw on one page only.
    if (isRow(line.text)) {
      return [{ type: "row", cells: cellsOf(line.text).filter((cell) => cell !== ""), raw: spans }];
    }
    const text = line.text.trim();
    const named = /^附件(?:[：:](.+))?$/u.exec(text);
    if (named !== null) annex = named[1] ?? annex;
    const why = named === null ? leftover(meta, text) : "annex line";
    if (why !== undefined) return [{ type: "leftover", why, raw: spans }];
    const measure = MEASURE.exec(text);
    if (measure !== null) return runIn(raw, line, measure[0], String(chineseNumber(measure[1] ?? "")));
    const heading = text === annex ? TABLE : headingOf(meta, text);
    if (heading !== undefined) return [{ type: "heading", ...heading, title: text, raw: spans }];
    return [{ type: "text", text, begins: false, raw: spans }];
  });
}

const TABLE = { kind: "table", mark: "annex" } as const;

function leftover(meta: PlanMeta, text: string): Why | undefined {
  const issuer = text.length > 4 && meta.issuer.zh.includes(text);
  return issuer || FORMULA.test(text) ? "issuing formula" : undefined;
}

function headingOf(meta: PlanMeta, text: string): Pick<HeadingBlock, "kind" | "mark"> | undefined {
  if (text === meta.title.zh) return { kind: "front", mark: "preface" };
  if (/印发《.+》的通知$/u.test(text)) return { kind: "front", mark: "letter" };
  const box = /^专栏\s?(\d+)\s[^。]+$/u.exec(text)?.[1];
  if (box !== undefined) return { kind: "box", mark: `box${box}` };
  const part = PART.exec(text)?.[1];
  return part === undefined ? undefined : { kind: "chapter", mark: `p${chineseNumber(part)}` };
}

/** A heading that runs into its text, the stop that only marks it off, and the text. */
function runIn(raw: string, line: Line, title: string, mark: string): Block[] {
  const stop = raw.indexOf("。", line.start);
  const words = raw.slice(stop + 1, line.end);
  const start = stop + 1 + (words.length - words.trimStart().length);
  const span = (from: number, to: number): Span[] => [{ start: from, end: to }];
  return [
    { type: "heading", kind: "section", mark, title, raw: span(line.start, stop) },
    { type: "leftover", why: "markup", raw: span(stop, stop + 1) },
    {
      type: "text",
      text: line.text
        .trim()
        .slice(title.length + 1)
        .trim(),
      begins: true,
      raw: span(start, line.end),
    },
  ];
}
