import type { Language } from "./text.ts";

/** A piece of a text: Chinese, or anything else. */
export interface Piece {
  readonly text: string;
  readonly zh: boolean;
}

/** Chinese letters with the marks, numbers and signs that stand between or close behind them. */
const chinese =
  /[「『《“（]?\p{Script=Han}(?:[\p{Script=Han}\d.\u3000-\u303f\uff00-\uffef“”·•—]*[\p{Script=Han}\d」』》”）。])?/gu;

/** A text in its pieces, so that those in Chinese can be marked as such. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(chinese)) {
    if (index > at) pieces.push({ text: text.slice(at, index), zh: false });
    pieces.push({ text: found, zh: true });
    at = index + found.length;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), zh: false });
  return pieces;
}

/** The language to mark a text with that can only be marked as a whole; undefined where it is in that of its page. */
export function markOf(text: string, language: Language): "zh" | undefined {
  return language !== "zh" && /\p{Script=Han}/u.test(text) ? "zh" : undefined;
}
