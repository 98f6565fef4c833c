import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import { html, nothing, render, type TemplateResult } from "lit-html";
import type { Chart } from "../../core/chart.ts";
import { markOf } from "../../core/han.ts";
import { type Column, columns, type TableRow, type Tabulation } from "../../core/tabulation.ts";
import type { Language } from "../../core/text.ts";
import { litFeatures } from "../../store/selectors.ts";
import type { State } from "../../store/state.ts";
import { type Shown, showTable } from "../../store/tables.ts";
import { say, type Word } from "../../words/say.ts";
import { showMixed } from "../mixed.ts";
import type { Desk, Render } from "../view.ts";
import { sayValue, showTableTools } from "./tools.ts";
import { sayTotal } from "./total.ts";

const titles: Readonly<Record<Column, Word>> = {
  name: "columnName",
  group: "columnGroup",
  amount: "columnAmount",
  period: "columnPeriod",
  units: "columnUnits",
  place: "columnPlace",
  class: "columnClass",
  from: "columnFrom",
};

/** Height of a line in CSS pixels. */
const height = 34;

/** The chart that shows what a table is narrowed to. */
const chartOf = ({ only }: Tabulation): Chart => ({
  id: only.township === undefined ? "groups" : "townships",
  form: null,
  of: null,
});

/** The table under the map: of 100,000 rows only those in sight are drawn. `save` gives the rows away as a file. */
export function createTable(
  root: HTMLElement,
  save: (rows: readonly TableRow[], language: Language) => void,
  desk: Desk,
): Render {
  const { dispatch, index } = desk;
  let last: State | undefined;
  let lines = 0;
  const scroller = (): HTMLElement | null => root.querySelector(".scroller");
  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
    count: 0,
    getScrollElement: scroller,
    estimateSize: () => height,
    overscan: 8,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => last && draw(last),
  });
  let mounted: (() => void) | undefined;

  const line = (
    at: number,
    shown: Shown,
    lit: ReadonlySet<string>,
    language: Language,
    table: Tabulation,
  ): TemplateResult => {
    const one = shown.lines[at];
    const mark = (text: string) => markOf(text, language) ?? nothing;
    if (!one) return html``;
    if ("head" in one)
      return html`<div role="row" class="gathered" data-at=${at} aria-rowindex=${at + 2}>
        <span role="cell">${showMixed(table.gather ? sayValue(table.gather, one.head, index, language) : one.head, language)} · ${sayTotal(one.total, language)}</span>
      </div>`;
    const { row } = one;
    const hand = { kind: "feature", id: row.id } as const;
    const preview = (on: boolean) => () => dispatch({ do: "preview", hand: on ? hand : null });
    return html`<div
      role="row"
      class=${lit.has(row.id) ? "lit" : ""}
      data-at=${at}
      aria-rowindex=${at + 2}
      @mouseenter=${preview(true)}
      @mouseleave=${preview(false)}
    >
      <span role="cell"><button lang=${mark(row.name)} @click=${() => desk.take(hand)} @focus=${preview(true)} @blur=${preview(false)}>${row.name}</button></span>
      <span role="cell" lang=${mark(row.group)}>${row.group}</span>
      <span role="cell" class="figure">${row.amount === null ? "" : row.amount.toLocaleString("en")}</span>
      <span role="cell" lang=${mark(row.period)}>${row.period}</span>
      <span role="cell" lang=${mark(row.units)}>${row.units}</span>
      <span role="cell" lang=${mark(row.place)}>${row.place}</span>
      <span role="cell">${sayValue("class", row.class, index, language)}</span>
      <span role="cell" lang=${mark(row.from)}>${row.from}</span>
    </div>`;
  };
  const walk = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const here = (event.target as Element).closest<HTMLElement>("[data-at]");
    if (!by || !here || !last) return;
    event.preventDefault();
    const shown = last.table && showTable(last.table, index, last.language).lines;
    let next = Number(here.dataset.at) + by;
    while (shown?.[next] && "head" in (shown[next] ?? {})) next += by;
    if (!shown?.[next]) return;
    virtualizer.scrollToIndex(next);
    requestAnimationFrame(() => root.querySelector<HTMLElement>(`[data-at="${next}"] button`)?.focus());
  };
  const head = (
    table: Tabulation,
    language: Language,
    change: (next: Partial<Tabulation>) => void,
  ): TemplateResult =>
    html`<div role="row" class="heads" aria-rowindex="1">
      ${columns.map((by) => {
        const sorted = table.by === by;
        const turn = (): void =>
          change(sorted && table.down ? { by: null, down: false } : { by, down: sorted });
        return html`<span role="columnheader" aria-sort=${sorted ? (table.down ? "descending" : "ascending") : nothing}
          ><button @click=${turn}>${say(language, titles[by])}<i aria-hidden="true">${sorted ? (table.down ? "▾" : "▴") : ""}</i></button></span
        >`;
      })}
    </div>`;
  const draw = (state: State): void => {
    last = state;
    const { table, chart, language } = state;
    root.hidden = table === null || chart !== null;
    if (!table || chart) {
      mounted?.();
      mounted = undefined;
      render(nothing, root);
      return;
    }
    const shown = showTable(table, index, language);
    const change = (next: Partial<Tabulation>): void =>
      dispatch({ do: "tabulate", table: { ...table, ...next } });
    const lit = new Set(
      [...litFeatures(state, index)].flatMap((id) => index.features.get(id)?.subject ?? id),
    );
    if (shown.lines.length !== lines) {
      lines = shown.lines.length;
      virtualizer.setOptions({ ...virtualizer.options, count: lines });
    }
    root.setAttribute("aria-label", say(language, "table"));
    const items = virtualizer.getVirtualItems();
    render(
      html`<header>
          <h2>${say(language, "table")}</h2>
          <p class="total" role="status">${sayTotal(shown.total, language)}</p>
          <button class="button" @click=${() => dispatch({ do: "plot", chart: chartOf(table), table })}>${say(language, "charts")}</button>
          <button class="button" @click=${() => save(shown.rows, language)}>${say(language, "saveCsv")}</button>
          <button class="close" aria-label=${say(language, "closeTable")} @click=${() => dispatch({ do: "tabulate", table: null })}>✕</button>
        </header>
        ${showTableTools(table, shown, change, desk, language)}
        <div class="grid" role="table" aria-label=${say(language, "table")} aria-rowcount=${lines + 1}>
          ${head(table, language, change)}
          <div class="scroller" role="rowgroup" tabindex="0" aria-label=${say(language, "tableRows")} @keydown=${walk}>
            ${lines === 0 ? html`<p class="empty">${say(language, "tableEmpty")}</p>` : nothing}
            <div class="tall" role="presentation">${items.map(({ index: at }) => line(at, shown, lit, language, table))}</div>
          </div>
        </div>`,
      root,
    );
    // A policy without inline styles lets script set them.
    const tall = root.querySelector<HTMLElement>(".tall");
    if (tall) tall.style.height = `${virtualizer.getTotalSize()}px`;
    for (const row of root.querySelectorAll<HTMLElement>("[data-at]"))
      row.style.transform = `translateY(${Number(row.dataset.at) * height}px)`;
    if (!mounted) {
      mounted = virtualizer._didMount();
      virtualizer._willUpdate();
    }
  };
  return draw;
}
