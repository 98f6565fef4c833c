import { html, nothing, type TemplateResult } from "lit-html";
import { type Chart, type ChartId, charts, forms, ofMoney } from "../../core/chart.ts";
import { markOf } from "../../core/han.ts";
import type { Indicator } from "../../core/indicator.ts";
import { inLanguage } from "../../core/naming.ts";
import { gatherings, type Tabulation } from "../../core/tabulation.ts";
import type { Language } from "../../core/text.ts";
import { indicatorTables, showMatrix, tableOf } from "../../store/charts.ts";
import type { State } from "../../store/state.ts";
import { showTable } from "../../store/tables.ts";
import { say, type Word } from "../../words/say.ts";
import { showMixed } from "../mixed.ts";
import { sayValue, showTableTools } from "../table/tools.ts";
import type { Desk } from "../view.ts";
import { titleOfTable } from "./indicators.ts";

/** The names of the charts. */
export const titles: Readonly<Record<ChartId, Word>> = {
  groups: "chartGroups",
  townships: "chartTownships",
  phases: "chartPhases",
  indicators: "chartIndicators",
  matrix: "chartMatrix",
};

/** What narrows a table, in words. */
export function sayFilter({ of, words, least, only }: Tabulation, desk: Desk, language: Language): string {
  const layer = desk.index.layers.get(of);
  return [
    layer ? inLanguage(layer.title, language) : say(language, "tableAll"),
    ...(words ? [`${say(language, "tableWords")} ${words}`] : []),
    ...(least === null ? [] : [`≥ ${least.toLocaleString("en")} ${say(language, "million")}`]),
    ...gatherings.flatMap((by) => {
      const value = only[by];
      return value === undefined ? [] : [sayValue(by, value, desk.index, language)];
    }),
  ].join(" · ");
}

/** The charts to choose among, and the table. */
export function showCharts(state: State, chart: Chart, desk: Desk): TemplateResult {
  const { language, table } = state;
  return html`<nav class="chart-tabs" aria-label=${say(language, "charts")}>
    ${charts.map(
      (id) =>
        html`<button class="button" aria-pressed=${id === chart.id} @click=${() => desk.dispatch({ do: "plot", chart: { id, form: null, of: null }, table })}>${say(language, titles[id])}</button>`,
    )}
    <button class="button" @click=${() => desk.dispatch({ do: "tabulate", table: tableOf(state, desk.index) })}>${say(language, "asTable")}</button>
  </nav>`;
}

/** What is chosen within a chart: its form and filter, a table of indicators, or a layer of places. */
export function showChoices(
  state: State,
  chart: Chart,
  indicators: readonly Indicator[],
  desk: Desk,
): TemplateResult {
  const { language } = state;
  const { index, dispatch } = desk;
  const plot = (more: Partial<Chart>, table = state.table): void =>
    dispatch({ do: "plot", chart: { ...chart, ...more }, table });
  const pick = (word: Word, now: string, options: readonly (readonly [string, string])[]): TemplateResult =>
    html`<label class="chart-pick"
      ><span>${say(language, word)}</span
      ><select @change=${(event: Event) => plot({ of: (event.target as HTMLSelectElement).value })}>
        ${options.map(([id, title]) => html`<option value=${id} lang=${markOf(title, language) ?? nothing} .selected=${id === now}>${title}</option>`)}
      </select></label
    >`;
  if (chart.id === "indicators") {
    const tables = indicatorTables(indicators, index);
    const now = tables.find((id) => id === chart.of) ?? tables[0] ?? "";
    return html`<div>${pick(
      "tableOf",
      now,
      tables.map((id) => [id, titleOfTable(id, desk, language)]),
    )}</div>`;
  }
  if (chart.id === "matrix") {
    const { layers, layer } = showMatrix(chart, index);
    const titleOf = (id: string): string => index.layers.get(id)?.title[language] ?? id;
    return html`<div>${pick(
      "columnPlace",
      layer,
      layers.map((id) => [id, titleOf(id)]),
    )}</div>`;
  }
  const table = tableOf(state, index);
  const form = chart.form ?? (chart.id === "groups" ? "treemap" : "bars");
  const change = (next: Partial<Tabulation>): void => plot({}, { ...table, ...next });
  return html`<div class="chart-choices">
    ${
      ofMoney.includes(chart.id)
        ? html`<div class="chart-forms" role="group" aria-label=${say(language, "chartForm")}>
            ${forms.map(
              (id) =>
                html`<button class="button" aria-pressed=${id === form} @click=${() => plot({ form: id })}>${say(language, id === "bars" ? "formBars" : "formTreemap")}</button>`,
            )}
          </div>`
        : nothing
    }
    <details class="chart-filter">
      <summary>${say(language, "chartFilter")}：${showMixed(sayFilter(table, desk, language), language)}</summary>
      ${showTableTools(table, showTable(table, index, language), change, desk, language, false)}
    </details>
    ${
      state.table
        ? html`<button class="button" @click=${() => plot({}, null)}>${say(language, "clearFilter")}</button>`
        : nothing
    }
  </div>`;
}
