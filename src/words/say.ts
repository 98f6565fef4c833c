import type { Language } from "../core/text.ts";
import { zh } from "./zh.ts";

/** A key of the word lists. */
export type Word = keyof typeof zh;

/** The words of a language. */
export type List = Readonly<Record<Word, string>>;

/** Chinese is here from the start; other languages are learnt when they are first spoken. */
const lists: Partial<Record<Language, List>> = { zh };

/** Takes in the words of a language. */
export function learn(language: Language, list: List): void {
  lists[language] = list;
}

/** Whether the words of a language are here. */
export function knows(language: Language): boolean {
  return lists[language] !== undefined;
}

/** Says a word of the interface in a language, with `{…}` filled in. */
export function say(
  language: Language,
  word: Word,
  fill: Readonly<Record<string, string | number>> = {},
): string {
  const list = lists[language] ?? zh;
  return list[word].replace(/\{(\w+)\}/g, (whole, key: string) => String(fill[key] ?? whole));
}

/** Metres in words, as m or km. */
export function sayMetres(metres: number): string {
  const whole = Math.round(metres);
  return whole < 1000 ? `${whole} m` : `${Math.round(metres / 100) / 10} km`;
}
