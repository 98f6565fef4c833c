import type { PlanMeta, SectionKind } from "../core/clause.ts";
import type { Block, Why } from "./block.ts";
import { cellsOf, isRow, isRule } from "./cells.ts";
import type { Line } from "./lines.ts";
import { type Unmarked, unmark } from "./markup.ts";
import { chineseNumber, NUMERAL } from "./numerals.ts";

interface Kind {
  readonly pattern: RegExp;
  readonly kind: SectionKind;
  readonly mark: (number: string) => string;
}

const count = (numeral: string): string => String(chineseNumber(numeral));

// What a heading is follows from its numbering: the scan gave its '#' at random and left some out.
const HEADINGS: readonly Kind[] = [
  { pattern: new RegExp(`^(${NUMERAL})、[^。]+$`, "u"), kind: "chapter", mark: count },
  { pattern: new RegExp(`^[（(](${NUMERAL})[）)][^。]+$`, "u"), kind: "section", mark: count },
  { pattern: new RegExp(`^第(${NUMERAL})阶段[：:][^。]+$`, "u"), kind: "section", mark: count },
  { pattern: /^专栏\s?(\d+)\s[^。]+$/u, kind: "box", mark: (number) => `box${number}` },
  { pattern: /^(试点路径)[：:]$/u, kind: "item", mark: () => "path" },
  { pattern: /^()\S+汇总表$/u, kind: "table", mark: () => "annex" },
  { pattern: /^()\S+指标表$/u, kind: "table", mark: () => "table1" },
  { pattern: /^()\S+关于印发\S+的通知$/u, kind: "front", mark: () => "notice" },
];
const LONGEST_HEADING = 60;

/** Tells headings, table rows, text and the formulas of an official letter apart. */
export function schemeBlocks(meta: PlanMeta, lines: readonly Line[]): readonly Block[] {
  let closing = false;
  return lines.map((line): Block => {
    const raw = [{ start: line.start, end: line.end }];
    if (isRule(line.text)) return { type: "leftover", why: "markup", raw };
    if (isRow(line.text)) return { type: "row", cells: cellsOf(line.text), raw };
    const marked = unmark(line.text);
    closing ||= /^信息公开属性[：:]/u.test(marked.text);
    const why = closing && marked.text !== "---" ? "issuing formula" : leftover(meta, marked.text);
    if (why !== undefined) return { type: "leftover", why, raw };
    const heading = headingOf(marked);
    if (heading !== undefined) return { type: "heading", ...heading, title: marked.text, raw };
    const begins = marked.bold !== undefined || /^[（(]\d+[）)]/u.test(marked.text);
    return { type: "text", text: marked.text, ...(marked.bold ? { bold: marked.bold } : {}), begins, raw };
  });
}

function leftover(meta: PlanMeta, text: string): Why | undefined {
  if (text === "---") return "markup";
  if (text === meta.title.zh) return "title page";
  if (/^附件(?:[：:].+)?$/u.test(text)) return "annex line";
  const formula = text === meta.issuer.zh || /^\S+〔\d{4}〕\d+号$|^\d{4}年\d+月\d+日(?:印发)?$/u.test(text);
  return formula ? "issuing formula" : undefined;
}

function headingOf({ text }: Unmarked): { readonly kind: SectionKind; readonly mark: string } | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  for (const { pattern, kind, mark } of HEADINGS) {
    const match = pattern.exec(text);
    if (match !== null) return { kind, mark: mark(match[1] ?? "") };
  }
  return undefined;
}
