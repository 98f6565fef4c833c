import type { Span } from "../core/clause.ts";
import type { TextBlock } from "./block.ts";
import type { Draft } from "./draft.ts";
import { labelOf } from "./label.ts";
import { leadOf } from "./lead.ts";
import { NUMERAL } from "./numerals.ts";
import { worksOf } from "./works.ts";

type PageOf = (spans: readonly Span[]) => string | undefined;

/** Writes the paragraphs of a printed plan into its draft. */
export interface PrintedText {
  /** Entries of a box; their works are told apart where the box lists works. */
  readonly entries: (box: string, works: boolean, blocks: readonly TextBlock[], pageOf: PageOf) => void;
  /** Paragraphs of a section, or the remark under a table. */
  readonly paragraphs: (section: string, blocks: readonly TextBlock[], pageOf: PageOf) => void;
  readonly note: (section: string, lines: readonly TextBlock[], pageOf: PageOf) => void;
}

const OWN_HEADING = new RegExp(`^${NUMERAL}、[^。]+$`, "u");

/** A writer of paragraphs for a draft. */
export function printedText(draft: Draft): PrintedText {
  return {
    entries(section, works, blocks, pageOf) {
      for (const { text, raw } of headed(blocks)) {
        const lead = labelOf(text) ?? headOf(text);
        const parts = works && lead !== undefined ? worksOf(text, lead.end + 1) : [];
        draft.clause({ section, kind: "entry", page: pageOf(raw), text, lead, parts, raw });
      }
    },
    paragraphs(section, blocks, pageOf) {
      const [first, ...more] = blocks;
      if (section.startsWith("table") && first !== undefined) {
        const whole = more.reduce(glued, first);
        draft.clause({
          section,
          kind: "paragraph",
          n: "note",
          page: pageOf(whole.raw),
          text: whole.text,
          raw: whole.raw,
        });
        return;
      }
      for (const { text, raw } of blocks) {
        draft.clause({ section, kind: "paragraph", page: pageOf(raw), text, lead: headOf(text), raw });
      }
    },
    note(section, lines, pageOf) {
      const [mark, ...rest] = lines;
      const number = mark?.text ?? "";
      const raw = lines.flatMap((line) => line.raw);
      const text = `${number} ${rest.map((line) => line.text).join("")}`;
      draft.clause({ section, kind: "definition", n: `note${number}`, page: pageOf(raw), text, raw });
    },
  };
}

/** Puts a heading 一、 of a box's own before the paragraph that it heads. */
function headed(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const out: TextBlock[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (last !== undefined && OWN_HEADING.test(last.text)) out[out.length - 1] = glued(last, block);
    else out.push(block);
  }
  return out;
}

function glued(above: TextBlock, below: TextBlock): TextBlock {
  return { ...above, text: `${above.text}\n${below.text}`, raw: [...above.raw, ...below.raw] };
}

/** The line, first sentence, or words before a dash or colon that head a paragraph, its own dash left out. */
function headOf(text: string): Span | undefined {
  const [own] = text.split("\n");
  if (own !== undefined && own !== text && own.length <= 30) return { start: 0, end: own.length };
  const dash = /^——/u.exec(text)?.[0].length ?? 0;
  const word = /^[^，。：；、—]{2,8}(?=——|：)|^\p{Script=Han}{2}(?=。)/u.exec(text.slice(dash))?.[0];
  const lead = word === undefined ? leadOf(text.slice(dash)) : { start: 0, end: word.length };
  return lead && { start: lead.start + dash, end: lead.end + dash };
}
