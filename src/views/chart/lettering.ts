import { type SVGTemplateResult, svg } from "lit-html";
import { lineHeight, widthOf, wrap } from "../../core/wrap.ts";

/** The colour of a key of the palette in the theme that is on. */
export const ink = (key: string): string => `var(--${key})`;

/** Lines of which none begins with what closes the one before it. */
function closeUp(lines: readonly string[]): readonly string[] {
  const closers = lines.map((line) => /^[)\]]+/.exec(line)?.[0] ?? "");
  return lines.map((line, i) => line.slice(closers[i]?.length ?? 0) + (closers[i + 1] ?? ""));
}

/** Words in at most `lines` lines of `width` pixels; what does not fit ends with an ellipsis. */
export function fitLines(text: string, width: number, size: number, lines: number): readonly string[] {
  const most = width / size;
  const all = closeUp(wrap(text, most, false));
  if (all.length <= lines && all.every((line) => widthOf(line, false) <= most + 0.01)) return all;
  const kept: string[] = [];
  let rest = [...text];
  for (let i = 0; i < lines && rest.length > 0; i += 1) {
    let n = 0;
    const room = i === lines - 1 ? most - 1 : most;
    while (n < rest.length && widthOf(rest.slice(0, n + 1).join(""), false) <= room) n += 1;
    if (n > 1 && n < rest.length && i < lines - 1 && /[)）」”，。、；：]/.test(rest[n] ?? "")) n -= 1;
    kept.push(rest.slice(0, n).join("") + (i === lines - 1 && n < rest.length ? "…" : ""));
    rest = rest.slice(n);
  }
  return kept.filter((line) => line !== "" && line !== "…");
}

/** How lines of words are set. */
export interface Setting {
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly colour?: string;
  readonly bold?: boolean;
  /** Where `y` stands: the middle of all lines, or the first baseline. */
  readonly middle?: boolean;
  /** Whether lines of the chart behind stay clear of the letters. */
  readonly halo?: boolean;
}

/** Sets lines of words at a point. */
export function setLines(
  lines: readonly string[],
  x: number,
  y: number,
  { size = 12, anchor = "start", colour = "ink", bold = false, middle = true, halo = false }: Setting = {},
): SVGTemplateResult {
  const step = size * lineHeight;
  const first = middle ? y - ((lines.length - 1) * step) / 2 + size * 0.36 : y;
  const clear = halo ? ink("paper") : "none";
  return svg`<text font-size=${size} text-anchor=${anchor} fill=${ink(colour)} font-weight=${bold ? 700 : 400} stroke=${clear} stroke-width="3" stroke-linejoin="round" paint-order="stroke">${lines.map(
    (line, i) => svg`<tspan x=${round(x)} y=${round(first + i * step)}>${line}</tspan>`,
  )}</text>`;
}

/** A length to a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
