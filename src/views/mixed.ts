import { html, type TemplateResult } from "lit-html";
import { piecesOf } from "../core/han.ts";
import type { Language } from "../core/text.ts";

/** A text of a page that is not in Chinese, with what is Chinese in it marked as such. */
export function showMixed(text: string, language: Language): string | readonly (string | TemplateResult)[] {
  if (language === "zh") return text;
  return piecesOf(text).map((p) => (p.zh ? html`<span lang="zh">${p.text}</span>` : p.text));
}
