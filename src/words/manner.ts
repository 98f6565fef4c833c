import type { Word } from "./say.ts";

/** The word that explains how positions of a class are drawn. */
export function mannerWord(positionClass: string): Word {
  return `manner${positionClass.charAt(0).toUpperCase()}${positionClass.slice(1)}` as Word;
}
