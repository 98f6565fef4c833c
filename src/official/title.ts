import type { Bilingual } from "../core/text.ts";

/** A title without what its last brackets say of how it was drawn before: `（示意）`, `(schematic)`. */
export function bare({ zh, en }: Bilingual): Bilingual {
  const cut = (text: string): string => text.replace(/\s*[（(][^（()）]*[)）]\s*$/, "") || text;
  return { zh: cut(zh), en: cut(en) };
}
