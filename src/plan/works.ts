import type { Span } from "../core/clause.ts";
import { namesOf } from "./names.ts";
import { partsOf, WORK } from "./parts.ts";

const LISTED = /等(?:重点)?(?:项目|工程)?(?:建设)?$/u;
const FRONT = /^(?:并|并且)?(?:统筹|持续|重点|全力|谋划|继续|加快)?(?:实施|推进|推动|开展)(?!工程|项目)/u;
/** 甲、乙等水库: the last piece names what the pieces before it are. */
const SHARED = /(?<![高中初同平优])等\p{Script=Han}/u;
/** What is too short to be a work by itself: 甲、乙管网, 新建、改建某馆. */
const SHORT = /^\p{Script=Han}{1,2}(?<![馆园站])$/u;

/**
 * The works in a line of a box of a plan that ends its lists in 等项目: every piece of such a sentence is a
 * work, and in any other sentence what ends like one. Pieces that the last of them names, and pieces of two
 * characters, stay with what follows.
 */
export function worksOf(text: string, from: number): readonly Span[] {
  const works: Span[] = [];
  let start = from;
  for (const sentence of text.slice(from).split(/(?<=[。；])/u)) {
    const end = start + sentence.length;
    const all = LISTED.test(sentence.replace(/[。；]$/u, ""));
    for (const segment of namesOf(text.slice(0, end), start, /[，。；]/u)) {
      const words = text.slice(0, segment.end).replace(LISTED, "");
      const pieces = namesOf(words, segment.start, /、/u);
      const listed = all || words.length < segment.end || alike(text, pieces);
      works.push(...(listed ? together(text, pieces) : partsOf(text.slice(0, segment.end), segment.start)));
    }
    start = end;
  }
  return works.map((work) => bare(text, work));
}

/** Whether all pieces end in the same word, as in 甲活动、乙活动. */
function alike(text: string, pieces: readonly Span[]): boolean {
  const ends = new Set(pieces.map(({ start, end }) => text.slice(Math.max(start, end - 2), end)));
  return pieces.length > 1 && ends.size === 1;
}

function together(text: string, pieces: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  let short: number | undefined;
  for (const piece of pieces.map((one) => bare(text, one))) {
    const words = text.slice(piece.start, piece.end);
    let start = short ?? piece.start;
    short = SHORT.test(words) && piece.end !== pieces.at(-1)?.end ? start : undefined;
    if (short !== undefined) continue;
    for (let last = out.at(-1); SHARED.test(words) && last !== undefined; last = out.at(-1)) {
      if (WORK.test(text.slice(last.start, last.end))) break;
      start = last.start;
      out.pop();
    }
    out.push({ start, end: piece.end });
  }
  return out;
}

/** Leaves out the verb that stands before a work. */
function bare(text: string, { start, end }: Span): Span {
  const front = FRONT.exec(text.slice(start, end))?.[0].length ?? 0;
  return front === end - start ? { start, end } : { start: start + front, end };
}
