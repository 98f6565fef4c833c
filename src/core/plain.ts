/**
 * A text of strangers as it can stand beside our own: without control characters, marks that turn the direction of
 * what follows, letters that cannot be seen and halves of characters; with at most eight marks upon a letter.
 */
export function plain(text: string): string {
  return text
    .replace(/(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .replace(/(\p{M}{8})\p{M}+/gu, "$1");
}
