import type { Language } from "../../core/text.ts";
import type { Pile } from "../../store/charts.ts";
import { say } from "../../words/say.ts";

/** An amount in 万元, to all the figures that are printed. */
export function sayAmount(amount: number): string {
  return amount.toLocaleString("en", { maximumFractionDigits: 4 });
}

/** How many entries there are, what they come to, and how many of them state no amount. */
export function sayPile({ count, stated, sum }: Pile["total"], language: Language): string {
  if (stated === 0) return say(language, "pileUntold", { count });
  const rest = count > stated ? say(language, "pileRest", { rest: count - stated }) : "";
  return `${say(language, "pileTold", { count, sum: sayAmount(sum) })}${rest}`;
}
