/** An amount of money with the words it came from. */
export interface Amount {
  /** In 万元. */
  readonly value: number;
  readonly words: string;
}

/** The first amount of money that a text states, in 万元; undefined where it states none. */
export function amountIn(text: string): Amount | undefined {
  const found = /(\d+(?:\.\d+)?)\s*(万亿|亿|万)元?(?![吨亩人平立千公户头只株])/.exec(text);
  if (!found) return undefined;
  const [words, number = "", unit] = found;
  if (!words.endsWith("元") && !/投资[^，。；]*$/.test(text.slice(0, found.index))) return undefined;
  const factor = unit === "万" ? 1 : unit === "亿" ? 10_000 : 100_000_000;
  return { value: Math.round(Number(number) * factor * 1e6) / 1e6, words };
}

/** The first words of a text that give a year or a span of years, or null. */
export function periodIn(text: string): string | null {
  return /20\d\d\s*(?:年)?\s*[—–\-至]\s*20\d\d\s*年?|20\d\d\s*年(?:底|末)?前?/.exec(text)?.[0] ?? null;
}
