import type { Language } from "../core/text.ts";
import { knows, learn } from "../words/say.ts";

/** Fetches the words of a language; null where they are here already. */
export function fetchWords(language: Language): Promise<void> | null {
  if (knows(language)) return null;
  return import("../words/en.ts").then(({ en }) => learn("en", en));
}
