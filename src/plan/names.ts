import type { Span } from "../core/clause.ts";

const OPENING = "（(“‘《";
const CLOSING = "）)”’》";

/** The names of a plain list 「甲、乙、丙。」 that begins at `from`, between the given marks; 无 names nothing. */
export function namesOf(text: string, from: number, marks: RegExp = /[、。]/u): readonly Span[] {
  const names: Span[] = [];
  let depth = 0;
  let start = from;
  const close = (end: number): void => {
    const name = text.slice(start, end);
    const front = name.length - name.trimStart().length;
    if (!/^\s*无?\s*$/u.test(name))
      names.push({ start: start + front, end: start + front + name.trim().length });
    start = end + 1;
  };
  for (let i = from; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth -= 1;
    else if (depth === 0 && marks.test(character)) close(i);
  }
  close(text.length);
  return names;
}
