import { scaleLinear } from "d3";
import { type SVGTemplateResult, svg } from "lit-html";
import type { Indicator, IndicatorValue } from "../../core/indicator.ts";
import type { Language } from "../../core/text.ts";
import { indicatorTables, showStride } from "../../store/charts.ts";
import { say, type Word } from "../../words/say.ts";
import type { Desk } from "../view.ts";
import { fitLines, ink, round, setLines } from "./lettering.ts";
import { drawMark } from "./mark.ts";
import type { Mark, Plot, Plotted } from "./plotted.ts";

const roles: Readonly<Record<IndicatorValue["role"], Word>> = {
  base: "roleBase",
  target: "roleTarget",
  reached: "roleReached",
};

/** A value as its cell prints it, with what it is and when. */
function sayIndicatorValue({ role, year, basis, text }: IndicatorValue, language: Language): string {
  return [say(language, roles[role]), year, basis, text].filter(Boolean).join(" ");
}

/** A ring for where it stands, a disc for where it wants to be, a diamond for what it reached. */
function sign(role: IndicatorValue["role"], x: number, y: number, colour: string): SVGTemplateResult {
  if (role === "base")
    return svg`<circle cx=${round(x)} cy=${y} r="5" fill=${ink("paper")} stroke=${ink(colour)} stroke-width="2" />`;
  if (role === "target")
    return svg`<circle cx=${round(x)} cy=${y} r="5.5" fill=${ink(colour)} stroke=${ink("paper")} />`;
  return svg`<path d=${`M${round(x)} ${y - 6.5}L${round(x + 6.5)} ${y}L${round(x)} ${y + 6.5}L${round(x - 6.5)} ${y}z`} fill=${ink(colour)} stroke=${ink("paper")} />`;
}

/** A table of indicators by its document and heading. */
export function titleOfTable(id: string, { index }: Desk, language: Language): string {
  const section = index.sections.get(id)?.title ?? id.slice(id.indexOf("/") + 1);
  return `${index.planOf(id)?.meta.short[language] ?? ""} · ${section}`;
}

/** The indicators of one table, each on a line of its own from zero: where it stands and where it wants to be. */
export function drawIndicators(plot: Plot, indicators: readonly Indicator[]): Plotted {
  const { width, language, desk, chart } = plot;
  const tables = indicatorTables(indicators, desk.index);
  const of = tables.find((id) => id === chart.of) ?? tables[0] ?? "";
  const own = indicators.filter(({ id }) => id.startsWith(`${of}/`));
  const told = ({ values }: Indicator): string =>
    values.map((v) => sayIndicatorValue(v, language)).join(" → ");
  const about = ({ unit, attribute }: Indicator): string => [unit, attribute].filter(Boolean).join(" · ");
  const marks: Mark[] = own.map((indicator) => ({
    label: `${indicator.name}（${about(indicator)}）：${told(indicator)}`,
    glimpse: { kind: "clause", id: indicator.clause },
    lit: plot.litClause(indicator.clause),
    act: () => desk.take({ kind: "clause", id: indicator.clause }),
  }));
  const narrow = width < 560;
  const [left, right] = narrow ? [8, 8] : [Math.min(300, width * 0.3), Math.min(360, width * 0.36)];
  const step = narrow ? 78 : 44;
  const top = 30;
  const row = (indicator: Indicator, i: number): SVGTemplateResult => {
    const mark = marks[i] as Mark;
    const stride = showStride(indicator);
    const y = top + i * step;
    const middle = narrow ? y + 60 : y + step / 2;
    const colour = mark.lit ? "accent" : "ink";
    const name = narrow
      ? svg`${setLines(fitLines(`${indicator.name}（${about(indicator)}）`, width - 16, 13, 1), left, y + 16, { size: 13, colour, bold: true, middle: false })}${setLines(fitLines(told(indicator), width - 16, 12, 2), left, y + 32, { colour: "muted", middle: false })}`
      : svg`${setLines(fitLines(indicator.name, left - 16, 13, 1), 0, middle - 8, { size: 13, colour, bold: true })}${setLines([about(indicator)], 0, middle + 9, { size: 11, colour: "muted" })}${setLines(fitLines(told(indicator), right - 20, 12, 2), width - right + 20, middle, { colour })}`;
    const x = scaleLinear()
      .domain([stride?.least ?? 0, stride?.most || 1])
      .range([left + 8, width - right - 8]);
    const points = stride?.points ?? [];
    const ends = points.map(({ value }) => x(value));
    const scale = stride
      ? svg`<line x1=${round(x(0))} x2=${round(x(0))} y1=${middle - 8} y2=${middle + 8} stroke=${ink("muted")} /><line x1=${round(x.range()[0] ?? 0)} x2=${round(x.range()[1] ?? 0)} y1=${middle} y2=${middle} stroke=${ink("rule")} /><line x1=${round(Math.min(...ends))} x2=${round(Math.max(...ends))} y1=${middle} y2=${middle} stroke=${ink(mark.lit ? "accent" : "project")} stroke-width="3" />${points.map((p) => sign(p.role, x(p.value), middle, mark.lit ? "accent" : "project"))}`
      : svg``;
    const none = stride
      ? svg``
      : setLines(
          fitLines(say(language, "strideNone"), width - left - right - 8, 11, narrow ? 1 : 2),
          left + 8,
          middle,
          {
            size: 11,
            colour: "muted",
          },
        );
    return drawMark(
      mark,
      i,
      plot,
      svg`<rect class="reach" x="0" y=${y} width=${round(width)} height=${step} fill="transparent" />${scale}<line x1="0" x2=${round(width)} y1=${y + step} y2=${y + step} stroke=${ink("rule")} />`,
      svg`${name}${none}`,
    );
  };
  const seen = [...new Set(own.flatMap(({ values }) => values.map((v) => v.role)))];
  let at = left + 8;
  const key = seen.map((role) => {
    const word = say(language, roles[role]);
    const drawn = svg`${sign(role, at + 6, 14, "project")}${setLines([word], at + 17, 14, { size: 12, colour: "muted" })}`;
    at += 34 + 13 * word.length;
    return drawn;
  });
  const notes = [...new Set(own.flatMap(({ note }) => note ?? []))];
  return {
    height: own.length ? top + own.length * step + 4 : 0,
    marks,
    across: 1,
    drawing: [svg`${key}`, ...own.map(row)],
    notes: [titleOfTable(of, desk, language), say(language, "stridesHelp"), ...notes],
    docs: of ? [of.slice(0, of.indexOf("/"))] : [],
    head: [
      say(language, "indicator"),
      say(language, "unit"),
      say(language, "values"),
      say(language, "attribute"),
    ],
    rows: own.map((i) => [i.name, i.unit ?? "", told(i), i.attribute ?? ""]),
  };
}
