import { piecesOf } from "../core/han.ts";
import type { Language } from "../core/text.ts";
import { escapeText } from "../sheet/svg.ts";

/** Writes a text of a page that is not in Chinese, with what is Chinese in it marked as such. */
export function writeMixed(text: string, language: Language): string {
  if (language === "zh") return escapeText(text);
  return piecesOf(text)
    .map((p) => (p.zh ? `<span lang="zh">${escapeText(p.text)}</span>` : escapeText(p.text)))
    .join("");
}
