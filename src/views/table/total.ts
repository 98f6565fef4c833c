import type { Language } from "../../core/text.ts";
import type { Shown } from "../../store/tables.ts";
import { say } from "../../words/say.ts";

/** How many rows there are, what those that state an amount come to, and how many state none. */
export function sayTotal({ count, stated, sum }: Shown["total"], language: Language): string {
  const amount =
    stated > 0
      ? `${say(language, "tableSum", { sum: sum.toLocaleString("en"), stated, rest: count - stated })}`
      : "";
  return `${say(language, "tableCount", { count })}${amount}`;
}
