import type { Language } from "../core/text.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

/** A key of the word lists. */
export type Word = keyof typeof zh;

const lists: Readonly<Record<Language, Readonly<Record<Word, string>>>> = { zh, en };

/** Says a word of the interface in a language, with `{…}` filled in. */
export function say(
  language: Language,
  word: Word,
  fill: Readonly<Record<string, string | number>> = {},
): string {
  return lists[language][word].replace(/\{(\w+)\}/g, (whole, key: string) => String(fill[key] ?? whole));
}

/** Metres in words, as m or km. */
export function sayMetres(metres: number): string {
  return metres < 1000 ? `${Math.round(metres)} m` : `${Math.round(metres / 100) / 10} km`;
}
