const DIGITS = "〇一二三四五六七八九";

/** The value of a Chinese numeral below one thousand (十三 → 13, 〇 counts as zero), or NaN. */
export function chineseNumber(numeral: string): number {
  const match =
    /^(?:([一二三四五六七八九])百)?(?:([一二三四五六七八九]?)(十))?[零〇]?([一二三四五六七八九]?)$/.exec(
      numeral.trim(),
    );
  if (match === null || numeral.trim() === "") return numeral.trim() === "〇" ? 0 : Number.NaN;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (character: string | undefined): number => (character ? DIGITS.indexOf(character) : 0);
  return digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
}

/** A Chinese numeral inside a regular expression. */
export const NUMERAL = "[一二三四五六七八九十百零〇]+";
