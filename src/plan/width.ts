/** How wide a line of print is, in Chinese characters; Latin letters and figures are half as wide. */
export function widthOf(line: string): number {
  let width = 0;
  for (const character of line.trim()) {
    width += character === " " ? 0.25 : (character.codePointAt(0) ?? 0) < 0x250 ? 0.5 : 1;
  }
  return width;
}
