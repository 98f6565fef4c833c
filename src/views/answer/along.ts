import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { Along, AlongAnswer } from "../../core/answer.ts";
import { markOf } from "../../core/han.ts";
import { nameOf } from "../../core/naming.ts";
import type { Language } from "../../core/text.ts";
import { say, sayMetres } from "../../words/say.ts";
import type { Desk } from "../view.ts";
import { type Specific, showClauses } from "./clauses.ts";
import { featureButton, isSomewhere, sayPlace, showSomewhere } from "./findings.ts";
import { showVerdict } from "./ruling.ts";

const width = 340;
const left = 8;
const lane = 18;

/** Pixels of a letter of the names on the strip, and how many letters of a name are written. */
const [letter, letters] = [9, 12];

/** What a feature takes on the strip: its stretch and its name, in pixels, and on which side the name begins. */
interface Span {
  readonly f: Along;
  readonly name: string;
  readonly x0: number;
  readonly x1: number;
  readonly side: "start" | "end";
  readonly taken: readonly [number, number];
}

/** Puts each span in the first lane that is free where it lies. */
function lanesOf(spans: readonly Span[]): readonly number[] {
  const lanes: (readonly [number, number])[][] = [];
  return spans.map(({ taken: [from, to] }) => {
    const free = lanes.findIndex((lane) => lane.every(([a, b]) => b < from || to < a));
    const own = free < 0 ? lanes.length : free;
    lanes[own] = [...(lanes[own] ?? []), [from, to]];
    return own;
  });
}

/** The line drawn straight, with kilometres, and every feature where the line passes it. */
function strip(
  { length }: AlongAnswer,
  features: readonly Along[],
  desk: Desk,
  language: Language,
): TemplateResult {
  const x = (metres: number): number => left + (metres / Math.max(1, length)) * (width - 2 * left);
  const spans = features.map((f): Span => {
    const p = desk.index.features.get(f.feature)?.properties;
    const name = (p ? nameOf(p, language).text : f.feature).slice(0, letters);
    const [x0, x1] = [x(f.from), Math.max(x(f.to), x(f.from) + 3)];
    const side = x0 > width * 0.62 ? "end" : "start";
    const long = name.length * letter;
    const taken = side === "end" ? [Math.min(x0, x1 - long), x1] : [x0, Math.max(x1, x0 + long)];
    return { f, name, x0, x1, side, taken: [(taken[0] ?? 0) - 4, (taken[1] ?? 0) + 4] };
  });
  const lanes = lanesOf(spans);
  const height = 34 + lane * (Math.max(0, ...lanes) + 1);
  const step = [1000, 2000, 5000, 10_000, 20_000].find((s) => length / s <= 8) ?? 50_000;
  const ticks = Array.from({ length: Math.floor(length / step) + 1 }, (_, i) => i * step);
  return html`<svg
    class="along"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label=${say(language, "stripLabel", { length: sayMetres(length) })}
  >
    <path d="M${left} 20H${width - left}" class="line" />
    ${ticks.map((t) => svg`<path d="M${x(t)} 16V24" class="line" /><text x=${x(t)} y="11" text-anchor="middle">${t / 1000}</text>`)}
    ${spans.map(({ f, name, x0, x1, side }, i) => {
      const y = 36 + lane * (lanes[i] ?? 0);
      return svg`<path d="M${x0} ${y}H${x1}" class="span ${f.ruling.verdict}" /><text x=${side === "end" ? x1 : x0} y=${y - 3} text-anchor=${side} lang=${markOf(name, language) ?? nothing}>${name}</text>`;
    })}
  </svg>`;
}

/** What lies along a line: the strip, the list by kilometre, and the clauses. */
export function showAlong(
  answer: AlongAnswer,
  specific: Specific,
  desk: Desk,
  language: Language,
): TemplateResult {
  const here = answer.features.filter((f) => !isSomewhere(f));
  const somewhere = answer.features.filter(isSomewhere);
  // What is known to its township only, or lies along the whole line, would fill the strip without saying where.
  const own = here.filter((f) => f.via.length === 0 && (f.from > 0 || f.to < answer.length));
  return html`${strip(answer, own, desk, language)}
    <ol class="kilometres">
      ${here.map(
        (f) =>
          html`<li>
            ${featureButton(f.feature, desk, language)}${showVerdict(f.ruling, language)}
            <small
              >${say(language, "fromKm", { from: sayMetres(f.from), to: sayMetres(f.to) })} · ${sayPlace(f, language)}</small
            >
          </li>`,
      )}
    </ol>
    ${here.length === 0 ? html`<p>${say(language, "nothingFound")}</p>` : ""}
    ${showSomewhere(somewhere, desk, language)}
    ${showClauses(answer.clauses, specific, desk, language)}`;
}
