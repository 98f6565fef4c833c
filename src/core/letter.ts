import { whole } from "./whole.ts";

/** Characters of an address above which mail programs cut it off or refuse it. */
export const longestLetter = 1980;

/** Characters of a letter's text, written as in an address. */
const longestText = 1800;

/** A text as an address carries it, its lines ended as mail ends them. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\r?\n/g, "\r\n"));

/** An address that opens a letter in the reader's own mail program; `cut` where the text did not go in whole. */
export interface Letter {
  readonly href: string;
  readonly cut: boolean;
}

/** A letter to a mail address; a text that is too long for one ends with the words of `cut`. */
export function writeLetter(to: string, subject: string, text: string, cut: string): Letter {
  const head = `mailto:${to}?subject=${encode(whole(subject))}&body=`;
  const most = Math.min(longestText, longestLetter - head.length);
  const sound = whole(text);
  const body = encode(sound);
  if (body.length <= most) return { href: head + body, cut: false };
  const end = encode(`\n${cut}`);
  let kept = "";
  for (const letter of sound) {
    const next = encode(letter);
    if (kept.length + next.length + end.length > most) break;
    kept += next;
  }
  return { href: head + kept + end, cut: true };
}
