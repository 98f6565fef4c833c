import type { TextBlock } from "./block.ts";
import { widthOf } from "./width.ts";

// Widths in Chinese characters. A full line of the text has 24 or 25, one more with a mark that hangs over the
// edge; the first line of a paragraph is indented by two. A full line of a box has 32, a first one 30.
const TITLE = 12;
const SHORT = 21;
const FULL = 24.5;
const FIRST = 23.4;
const BOX_FULL = 29;

const SENTENCE = /[。！？；：:][”’」》）)]*$/u;
const LABEL = /^[^。：；，]{2,30}[：:]/u;

/** Paragraphs made of printed lines. */
export interface Reflowed {
  /** The paragraphs of the box that the lines began in. */
  readonly boxed: readonly TextBlock[];
  /** The ordinary paragraphs. */
  readonly plain: readonly TextBlock[];
}

/**
 * Joins the lines of a print that has lost its indents into paragraphs: a line that ends a sentence ends its
 * paragraph when it is short or when the next line is as narrow as a first line. A box ends at the first
 * paragraph whose lines are not as wide as those of a box.
 */
export function reflow(lines: readonly TextBlock[], inBox: boolean): Reflowed {
  const boxed: TextBlock[] = [];
  const plain: TextBlock[] = [];
  let box = inBox;
  let open: TextBlock | undefined;
  lines.forEach((line, i) => {
    if (open === undefined && box && isPlain(line.text)) box = false;
    open =
      open === undefined ? line : { ...open, text: open.text + line.text, raw: [...open.raw, ...line.raw] };
    const next = lines[i + 1]?.text;
    if (next !== undefined && !(box ? endsInBox(line.text, next) : ends(line.text, next))) return;
    (box ? boxed : plain).push(open);
    open = undefined;
  });
  return { boxed, plain };
}

function ends(line: string, next: string): boolean {
  const width = widthOf(line);
  if (!SENTENCE.test(line)) return width < TITLE;
  if (width < SHORT) return true;
  // A narrow line that itself ends a sentence after a full one is the last of its paragraph.
  return isFirst(next) && !(width >= FULL && SENTENCE.test(next));
}

function isFirst(line: string): boolean {
  const width = widthOf(line);
  const hangs = /[\p{P}]$/u.test(line);
  return width > SHORT && width <= (hangs ? FIRST + 1 : FIRST);
}

function endsInBox(line: string, next: string): boolean {
  const width = widthOf(line);
  return SENTENCE.test(line) ? width < BOX_FULL || LABEL.test(next) : width < TITLE;
}

function isPlain(first: string): boolean {
  const width = widthOf(first);
  return !SENTENCE.test(first) && width >= TITLE && width < BOX_FULL;
}
