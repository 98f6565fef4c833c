import type { Block } from "./block.ts";

/**
 * Gives a numbered item the text after it that has no mark of its own: a page of the print ended there with
 * a sentence, so that the end of the line does not show that the item goes on.
 */
export function itemsWhole(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (
      last?.type === "text" &&
      /^[（(]\d+[）)]/u.test(last.text) &&
      block.type === "text" &&
      !block.begins
    ) {
      out[out.length - 1] = { ...last, text: last.text + block.text, raw: [...last.raw, ...block.raw] };
    } else out.push(block);
  }
  return out;
}
