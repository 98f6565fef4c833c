import type { Index } from "../core/index.ts";
import type { Language } from "../core/text.ts";
import { knows, say } from "../words/say.ts";
import { stateFromAddress } from "./address.ts";
import { createLoop, type Loop } from "./loop.ts";
import { fetchWords } from "./speech.ts";

/**
 * Begins with the state that the address names, in Chinese where the words of its language did not come; `language` is
 * the one it asks for. What is said later is fetched first; `failed` hears why that failed.
 */
export function beginLoop(
  index: Index,
  failed: (message: string) => void,
): { readonly loop: Loop; readonly language: Language } {
  const first = stateFromAddress(index);
  const { language } = first;
  const loop = createLoop(
    knows(language) ? first : { ...first, language: "zh" },
    (next) => fetchWords(next.language),
    ({ message }) => failed(say(loop.state().language, "failed", { part: "English", why: message })),
  );
  return { loop, language };
}
