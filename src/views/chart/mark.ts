import { type SVGTemplateResult, svg } from "lit-html";
import type { Mark } from "./plotted.ts";

/**
 * Draws a mark that can be reached by the pointer and, one at a time, by the keyboard. Its label says in full what the
 * letters over it may shorten.
 */
export function drawMark(
  { label, lit }: Mark,
  at: number,
  focus: number,
  shape: SVGTemplateResult,
  letters: SVGTemplateResult | readonly SVGTemplateResult[],
): SVGTemplateResult {
  return svg`<g class=${lit ? "mark lit" : "mark"} data-mark=${at} role="button" tabindex=${at === focus ? 0 : -1} aria-label=${label}><title>${label}</title>${shape}</g><g aria-hidden="true" pointer-events="none">${letters}</g>`;
}
