import type { Span } from "../core/clause.ts";

/**
 * What the name of a work ends in. A piece that ends otherwise is a place or a thing whose work is named by
 * the next piece: 某某村、某某村污水治理项目 is one entry.
 */
export const WORK =
  /(?:项目|工程|建设|改造|升级|治理|奖励|技改|体系|系统|应用|研究|集群|强镇|器材|配备|露营地|中心)(?:[（(][^（()）]*[)）])?$/u;
const OPENING = "（(“‘《";
const CLOSING = "）)”’》";

/** The named works of a list 「A、B、C等。」 that begins at `from`: split at 、 outside brackets and quotes. */
export function partsOf(text: string, from: number): readonly Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let start = from;
  const close = (end: number): void => {
    const part = trimmed(text, start, end);
    if (part.end > part.start) parts.push(part);
    start = end + 1;
  };
  for (let i = from; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth -= 1;
    else if (depth > 0) continue;
    else if (character === "。") close(i);
    else if (/[、，,；;]/u.test(character) && WORK.test(text.slice(start, i))) close(i);
  }
  close(text.length);
  return parts;
}

/** Leaves out what belongs to the list and not to the name: 实施 and 及 in front, 等 behind. */
function trimmed(text: string, start: number, end: number): Span {
  const written = text.slice(start, end);
  const front = /^\s*(?:实施|及)?\s*/u.exec(written)?.[0].length ?? 0;
  const back = /等?\s*$/u.exec(written.slice(front))?.[0].length ?? 0;
  return { start: start + front, end: end - back };
}
