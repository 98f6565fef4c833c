import type { Language } from "../../core/text.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

/** A key of the words of what is fetched later. */
export type MoreWord = keyof typeof zh;

const lists: Readonly<Record<Language, Readonly<Record<MoreWord, string>>>> = { zh, en };

/** Says a word of what is fetched later in a language, with `{…}` filled in. */
export function sayMore(
  language: Language,
  word: MoreWord,
  fill: Readonly<Record<string, string | number>> = {},
): string {
  return lists[language][word].replace(/\{(\w+)\}/g, (whole, key: string) => String(fill[key] ?? whole));
}
