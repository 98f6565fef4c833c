import { nothing, type SVGTemplateResult, svg } from "lit-html";
import { markOf } from "../../core/han.ts";
import type { Mark, Plot } from "./plotted.ts";

/**
 * Draws a mark that can be reached by the pointer and, one at a time, by the keyboard. Its label says in full what the
 * letters over it may shorten.
 */
export function drawMark(
  { label, lit }: Mark,
  at: number,
  { focus, language }: Pick<Plot, "focus" | "language">,
  shape: SVGTemplateResult,
  letters: SVGTemplateResult | readonly SVGTemplateResult[],
): SVGTemplateResult {
  const lang = markOf(label, language) ?? nothing;
  return svg`<g class=${lit ? "mark lit" : "mark"} data-mark=${at} role="button" lang=${lang} tabindex=${at === focus ? 0 : -1} aria-label=${label}><title>${label}</title>${shape}</g><g aria-hidden="true" lang=${lang} pointer-events="none">${letters}</g>`;
}
