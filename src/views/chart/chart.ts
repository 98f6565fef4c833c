import { html, nothing, render, svg } from "lit-html";
import { markOf } from "../../core/han.ts";
import type { Indicator } from "../../core/indicator.ts";
import { tableOf } from "../../store/charts.ts";
import { litFeatures } from "../../store/selectors.ts";
import type { State } from "../../store/state.ts";
import { say } from "../../words/say.ts";
import { showMixed } from "../mixed.ts";
import type { Desk, Render } from "../view.ts";
import { drawBars } from "./bars.ts";
import { sayFilter, showCharts, showChoices, titles } from "./choices.ts";
import { showEquivalent } from "./equivalent.ts";
import { drawIndicators } from "./indicators.ts";
import { drawMatrix } from "./matrix.ts";
import { drawPhases } from "./phases.ts";
import type { Plot, Plotted } from "./plotted.ts";
import { drawTreemap } from "./treemap.ts";
import { bindMarks } from "./walking.ts";

/** A drawn chart as it is given away. */
export interface Drawn {
  readonly svg: SVGSVGElement;
  readonly name: string;
  readonly title: string;
  /** What stands under it: what narrows it, how to read it, where it comes from. */
  readonly lines: readonly string[];
}

/** What charts need of the rest. */
export interface ChartsInput {
  readonly save: (drawn: Drawn, as: "svg" | "png", state: State) => void;
  readonly indicators: () => Promise<readonly Indicator[]>;
}

function drawPlot(plot: Plot, indicators: readonly Indicator[]): Plotted {
  switch (plot.chart.id) {
    case "phases":
      return drawPhases(plot);
    case "indicators":
      return drawIndicators(plot, indicators);
    case "matrix":
      return drawMatrix(plot);
    default:
      return (plot.chart.form ?? (plot.chart.id === "groups" ? "treemap" : "bars")) === "treemap"
        ? drawTreemap(plot)
        : drawBars(plot);
  }
}

/** The charts under the map: in step with what is in hand and pointed at, narrowed by the table's filter. */
export function createCharts(root: HTMLElement, { save, indicators }: ChartsInput, desk: Desk): Render {
  const { index, dispatch } = desk;
  let last: State | undefined;
  let plotted: Plotted | undefined;
  let focus = { chart: "", at: 0 };
  let fetched: readonly Indicator[] | undefined;
  let failed = "";
  let tab = "";
  const redraw = (): void => {
    if (last) draw(last);
  };
  const fetchIndicators = (): void => {
    failed = "";
    indicators().then(
      (found) => {
        fetched = found;
        redraw();
      },
      (cause: Error) => {
        failed = cause.message;
        redraw();
      },
    );
  };
  const plotFor = (state: State, width: number, height: number): Plotted | undefined => {
    const { chart, hand, preview, language } = state;
    if (!chart || width < 1) return undefined;
    const lit = new Set([...litFeatures(state, index)].map((id) => index.features.get(id)?.subject ?? id));
    const clauses = [hand, preview].flatMap((held) => (held?.kind === "clause" ? [held.id] : []));
    const plot: Plot = {
      chart,
      table: tableOf(state, index),
      width,
      height,
      desk,
      language,
      litFeature: (subject) => lit.has(subject),
      litClause: (id) => clauses.includes(id),
      focus: focus.chart === chart.id ? focus.at : 0,
    };
    const drawn = drawPlot(plot, fetched ?? []);
    if (plot.focus < drawn.marks.length) return drawn;
    focus = { chart: chart.id, at: 0 };
    return drawPlot({ ...plot, focus: 0 }, fetched ?? []);
  };
  const linesOf = (state: State, { notes, docs }: Plotted): readonly string[] => {
    const { language, chart } = state;
    const { atlas, plans } = index.catalogue;
    const sources = plans
      .filter(({ meta }) => docs.includes(meta.id))
      .map(({ meta: { title, issued } }) =>
        language === "en" ? `${title.en} (${title.zh}, ${issued}) ` : `《${title.zh}》（${issued}）`,
      );
    const narrowed = chart && ["groups", "townships", "phases"].includes(chart.id);
    return [
      ...(narrowed
        ? [`${say(language, "chartFilter")}：${sayFilter(tableOf(state, index), desk, language)}`]
        : []),
      ...notes,
      ...(sources.length ? [`${say(language, "source")}：${sources.join("").trim()}`] : []),
      `${atlas.title[language]} · ${atlas.date}`,
    ];
  };
  const draw = (state: State): void => {
    last = state;
    const { chart, language } = state;
    root.hidden = chart === null;
    if (!chart) {
      plotted = undefined;
      render(nothing, root);
      return;
    }
    if (chart.id === "indicators" && !fetched && !failed) fetchIndicators();
    const waits = chart.id === "indicators" && !fetched;
    const title = say(language, titles[chart.id]);
    const body = root.querySelector<HTMLElement>(".chart-body");
    const width = Math.max(0, Math.floor((body?.clientWidth ?? 0) - 24));
    plotted = waits ? undefined : plotFor(state, width, Math.max(200, (body?.clientHeight ?? 0) - 64));
    const now = plotted;
    const give = (as: "svg" | "png") => (): void => {
      const drawn = root.querySelector<SVGSVGElement>(".chart");
      if (drawn && now) save({ svg: drawn, name: chart.id, title, lines: linesOf(state, now) }, as, state);
    };
    const lines = now ? linesOf(state, now) : [];
    root.setAttribute("aria-label", say(language, "charts"));
    render(
      html`<header>
          <h2>${title}</h2>
          ${showCharts(state, chart, desk)}
          ${(["svg", "png"] as const).map((as) => html`<button class="button" ?disabled=${!now || now.height === 0} @click=${give(as)}>${as.toUpperCase()}</button>`)}
          <button class="close" aria-label=${say(language, "closeCharts")} @click=${() => dispatch({ do: "tabulate", table: null })}>✕</button>
        </header>
        ${showChoices(state, chart, fetched ?? [], desk)}
        <div class="chart-body" tabindex="0" role="group" aria-label=${title}>
          ${
            waits
              ? failed
                ? html`<p class="fault" role="alert">${say(language, "failed", { part: title, why: failed })} <button class="button" @click=${fetchIndicators}>${say(language, "retry")}</button></p>`
                : html`<p role="status">${say(language, "loading")}</p>`
              : now && now.height === 0
                ? html`<p class="empty" role="status">${say(language, "chartEmpty")}</p>`
                : nothing
          }
          ${
            now && now.height > 0
              ? html`<svg class="chart" width=${width} height=${now.height} viewBox="0 0 ${width} ${now.height}" role="group" aria-labelledby="chart-title" aria-describedby="chart-desc">
                  <title id="chart-title">${title}</title><desc id="chart-desc" lang=${markOf(lines.join(""), language) ?? nothing}>${lines.join(" ")} ${say(language, "chartKeys")}</desc>${svg`${now.drawing}`}
                </svg>`
              : nothing
          }
          ${now ? html`<div class="chart-notes">${lines.map((line) => html`<p>${showMixed(line, language)}</p>`)}</div>${showEquivalent(now, title, language)}` : nothing}
        </div>`,
      root,
    );
    if (tab === chart.id) return;
    tab = chart.id;
    root
      .querySelector(".chart-tabs [aria-pressed='true']")
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  bindMarks(
    root,
    () => plotted,
    (at) => {
      focus = { chart: last?.chart?.id ?? "", at };
      redraw();
    },
    dispatch,
  );
  new ResizeObserver(redraw).observe(root);
  return draw;
}
