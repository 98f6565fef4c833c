import type { Block } from "./block.ts";

/** Whether a text ends without the mark that ends a sentence or a list, so that a page break split it. */
export function isOpen(text: string): boolean {
  return !/[。！？；：:][”’」》）)]*$/u.test(text.trimEnd());
}

/** Joins the texts that page breaks split; anything other than text in between, or a mark of its own, keeps them apart. */
export function joined(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (last?.type === "text" && block.type === "text" && !block.begins && isOpen(last.text)) {
      out[out.length - 1] = { ...last, text: last.text + block.text, raw: [...last.raw, ...block.raw] };
    } else out.push(block);
  }
  return out;
}
