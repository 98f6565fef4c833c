import { html, nothing, type TemplateResult } from "lit-html";
import { markOf } from "../../core/han.ts";
import type { Language } from "../../core/text.ts";
import { say } from "../../words/say.ts";
import type { Plotted } from "./plotted.ts";

/** A chart as a table, for who does not see it. */
export function showEquivalent({ head, rows }: Plotted, title: string, language: Language): TemplateResult {
  const word = say(language, "chartAsTable");
  const mark = (cell: string | number) => markOf(String(cell), language) ?? nothing;
  return html`<details class="equivalent">
    <summary>${word}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label=${word}>
      <table>
        <caption>${title}</caption>
        <thead><tr>${head.map((cell) => html`<th scope="col" lang=${mark(cell)}>${cell}</th>`)}</tr></thead>
        <tbody>${rows.map(([first = "", ...cells]) => html`<tr><th scope="row" lang=${mark(first)}>${first}</th>${cells.map((cell) => html`<td lang=${mark(cell)}>${cell}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
  </details>`;
}
