import { html, type TemplateResult } from "lit-html";
import type { Language } from "../../core/text.ts";
import type { Ruling } from "../../core/verdict.ts";
import { sayReason, sayVerdict } from "../../words/ruling.ts";

/** A verdict as a small sign: its word, and its manner of border, so that it is not told by colour alone. */
export function showVerdict(ruling: Ruling, language: Language): TemplateResult {
  return html`<span class="verdict ${ruling.verdict}" title=${sayReason(ruling, language)}
    >${sayVerdict(ruling.verdict, language)}</span
  >`;
}
