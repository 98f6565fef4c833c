import { html, nothing, type TemplateResult } from "lit-html";
import type { Cell, CheckAnswer } from "../../core/answer.ts";
import { inLanguage } from "../../core/naming.ts";
import { spokenOfLines } from "../../core/spoken.ts";
import type { Language } from "../../core/text.ts";
import { sayOverlap } from "../../words/measure.ts";
import { sayReason } from "../../words/ruling.ts";
import { say, sayMetres, type Word } from "../../words/say.ts";
import { showQuotation } from "../quotations.ts";
import type { Desk } from "../view.ts";
import { featureButton } from "./findings.ts";
import { showVerdict } from "./ruling.ts";

/** Quotations that are written out at once. */
const few = 6;

type Line = CheckAnswer["lines"][number];

/** The name of a line: its category, or its layer. */
export function nameOfLine({ layer, category }: Line, desk: Desk, language: Language): string {
  const manifest = desk.index.layers.get(layer);
  const own = manifest?.categories.find((c) => c.id === category);
  return own ? inLanguage(own.title, language) : manifest ? inLanguage(manifest.title, language) : layer;
}

function cell({ ruling, overlap, distance }: Cell, language: Language): TemplateResult {
  const measured =
    overlap && overlap.unit !== "count" && overlap.most > 0
      ? sayOverlap(overlap, language)
      : distance === null
        ? ""
        : sayMetres(distance);
  return html`<td>
    ${showVerdict(ruling, language)}${ruling.verdict === "nodata" ? nothing : html`<small>${measured}</small>`}
    <small class="why">${sayReason(ruling, language)}</small>
  </td>`;
}

const weights = { certain: 0, possible: 1, none: 2, nodata: 3 } as const;
const weight = (cells: readonly Cell[]): number => Math.min(...cells.map((c) => weights[c.ruling.verdict]));

/** Rows that say the same in every cell, as a list. */
function folded(
  word: Word,
  rows: CheckAnswer["rows"],
  desk: Desk,
  language: Language,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<details>
    <summary>${say(language, word, { count: rows.length })}</summary>
    <ul>${rows.map(({ subject }) => html`<li>${featureButton(subject, desk, language)}</li>`)}</ul>
  </details>`;
}

/** What the plans say of the lines, letter by letter. */
function spoken(answer: CheckAnswer, desk: Desk, language: Language): TemplateResult | typeof nothing {
  const links = spokenOfLines(answer, desk.index);
  if (links.length === 0) return nothing;
  return html`<details class="clauses" ?open=${links.length <= few}>
    <summary>${say(language, "speaksOfLines")}<span class="count">${links.length}</span></summary>
    ${links.map((link) => showQuotation(link, desk, language))}
  </details>`;
}

/** The matrix of a check, the rows that matter most first; subjects without a place are listed apart. */
export function showCheck(answer: CheckAnswer, desk: Desk, language: Language): TemplateResult {
  const placed = answer.rows.filter(({ cells }) => cells.some((c) => c.ruling.reason !== "nowhere"));
  const nowhere = answer.rows.filter(({ cells }) => cells.every((c) => c.ruling.reason === "nowhere"));
  const county = placed.filter(({ cells }) => cells.every((c) => c.classes[0] === "county"));
  const rows = placed
    .filter((row) => !county.includes(row))
    .toSorted((a, b) => weight(a.cells) - weight(b.cells));
  const head = answer.lines.map((line) => html`<th scope="col">${nameOfLine(line, desk, language)}</th>`);
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${say(language, "askCheck")}>
      <table class="matrix">
        <thead>
          <tr><td></td>${head}</tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ subject, cells }) =>
              html`<tr>
                <th scope="row">${featureButton(subject, desk, language)}</th>
                ${cells.map((c) => cell(c, language))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${rows.length === 0 ? html`<p>${say(language, "checkEmpty")}</p>` : nothing}
    ${folded("somewhere", county, desk, language)}${folded("checkNowhere", nowhere, desk, language)}
    ${spoken(answer, desk, language)}`;
}
