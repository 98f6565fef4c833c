import type { Label } from "./drawing.ts";

/** Ems from one line of a label to the next. */
export const lineHeight = 1.2;

/** Ems that a line of a label may hold: sentences are set narrower than names. */
export function measureOf({ text }: Pick<Label, "text">): number {
  return text ? 9 : 12;
}

/** Width of words in ems, by the letters' kind; spaced letters stand 0.3 em apart. */
export function widthOf(text: string, spaced: boolean): number {
  return [...text].reduce((sum, c) => sum + (c > "\u2e80" ? 1 : 0.56) + (spaced ? 0.3 : 0), 0);
}

/** Pieces between which a line may end: single ideographs with the punctuation that belongs to them, and whole words. */
function piecesOf(text: string): readonly string[] {
  return (
    text.match(
      /[（《“]*(?:[\u2e80-\uffef](?=[^，。、；：）》”])|[^\s\u2e80-\uffef（《“]+\s*|.)[，。、；：）》”]*\s*/gu,
    ) ?? []
  );
}

/** Words broken into as few lines of at most `most` ems as they need, all about as long as each other. */
export function wrap(text: string, most: number, spaced: boolean): readonly string[] {
  const whole = widthOf(text, spaced);
  const count = Math.ceil(whole / most);
  if (count <= 1) return [text];
  const target = whole / count;
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    const grown = widthOf(line + piece.trimEnd(), spaced);
    const full = lines.length < count - 1 && grown > target;
    // The piece that crosses the target stays where it misses it by less.
    const stays = full && grown - target <= target - widthOf(line.trimEnd(), spaced) && grown <= most;
    if (full && !stays && line) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
    if (full && stays) {
      lines.push(line.trimEnd());
      line = "";
    }
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}
