import { scaleLinear } from "d3";
import { type SVGTemplateResult, svg } from "lit-html";
import { type Phase, showPhases } from "../../store/charts.ts";
import { say } from "../../words/say.ts";
import { sayTotal } from "../table/total.ts";
import { sayAmount, sayPile } from "./amount.ts";
import { fitLines, ink, round, setLines } from "./lettering.ts";
import { drawMark } from "./mark.ts";
import { docsOf } from "./piling.ts";
import type { Mark, Plot, Plotted } from "./plotted.ts";

/** Projects by the time that their text gives, on a line of years; what gives no years stands below with its words. */
export function drawPhases(plot: Plot): Plotted {
  const { table, desk, language, width } = plot;
  const phases = showPhases(table, desk.index, language);
  const wordsOf = ({ words }: Phase): string => words || say(language, "unsaid");
  const tell = ({ total }: Phase): string =>
    total.stated > 0 ? sayPile(total, language) : say(language, "phaseTold", { count: total.count });
  const ofPhase = (phase: Phase): Mark => {
    const [only, ...others] = phase.rows;
    return {
      label: `${wordsOf(phase)}，${phase.from}：${tell(phase)}`,
      glimpse: { kind: "features", id: phase.rows.map(({ id }) => id).join(" ") },
      lit: phase.rows.some(({ id }) => plot.litFeature(id)),
      act:
        only && others.length === 0
          ? () => desk.take({ kind: "feature", id: only.id })
          : () =>
              desk.dispatch({
                do: "tabulate",
                table: { ...table, only: { ...table.only, period: phase.words, from: phase.from } },
              }),
    };
  };
  const marks = phases.map(ofPhase);
  const years = phases.flatMap((phase) => phase.years ?? []);
  const narrow = width < 560;
  const [left, right] = narrow ? [4, 4] : [Math.min(250, width * 0.28), 220];
  const step = narrow ? 48 : 36;
  const top = 26;
  const height = top + phases.length * step + 6;
  // A time of which only the end is said comes in from the left edge, a year before the first that is said.
  const first =
    Math.min(...years.map(({ start, end }) => start ?? end - 1)) -
    (years.some((y) => y.start === null) ? 1 : 0);
  const x = scaleLinear()
    .domain([first, Math.max(...years.map(({ end }) => end))])
    .range([left, Math.max(left + 60, width - right)]);
  const drawn = phases.filter((phase) => phase.years).length;
  const axis = years.length
    ? Array.from({ length: (x.domain()[1] ?? 0) - first + 1 }, (_, i) => first + i).map(
        (year, i, all) =>
          svg`<line x1=${round(x(year))} x2=${round(x(year))} y1=${top - 4} y2=${top + drawn * step} stroke=${ink("rule")} />${
            i < all.length - 1
              ? setLines([String(year)], x(year + 0.5), top - 9, {
                  size: 11,
                  anchor: "middle",
                  colour: "muted",
                  middle: false,
                })
              : ""
          }`,
      )
    : [];
  const lane = (phase: Phase, i: number): SVGTemplateResult => {
    const mark = marks[i] as Mark;
    const y = top + i * step;
    const middle = narrow ? y + 34 : y + step / 2;
    const colour = mark.lit ? "accent" : "ink";
    const said = `${wordsOf(phase)} · ${phase.from}`;
    const name = narrow
      ? setLines(fitLines(`${said} · ${tell(phase)}`, width - 8, 12, 1), left, y + 14, {
          colour,
          bold: mark.lit,
        })
      : svg`${setLines(fitLines(wordsOf(phase), left - 12, 13, 1), left - 8, middle - 8, { size: 13, anchor: "end", colour, bold: true })}${setLines(fitLines(phase.from, left - 12, 11, 1), left - 8, middle + 8, { size: 11, anchor: "end", colour: "muted" })}`;
    const span = phase.years && ([x(phase.years.start ?? first), x(phase.years.end)] as const);
    const [from, to] = span ?? [left, left];
    const open = phase.years?.start === null;
    return drawMark(
      mark,
      i,
      plot,
      svg`<rect class="reach" x="0" y=${y} width=${round(width)} height=${step} fill="transparent" />${
        span
          ? svg`<rect x=${round(from)} y=${middle - 8} width=${round(to - from)} height="16" fill=${ink(mark.lit ? "accent" : open ? "tally-2" : "tally-4")} stroke=${ink(mark.lit ? "accent" : "project")} stroke-dasharray=${open ? "4 3" : "none"} /><line x1=${round(to)} x2=${round(to)} y1=${middle - 11} y2=${middle + 11} stroke=${ink(mark.lit ? "accent" : "project")} stroke-width="2.5" />`
          : ""
      }`,
      svg`${name}${narrow ? "" : setLines(fitLines(tell(phase), width - to - 12, 12, 2), to + 8, middle, { colour: "muted", halo: true })}`,
    );
  };
  const rows = phases.flatMap((phase) => phase.rows);
  return {
    height,
    marks,
    across: 1,
    drawing: [...axis, ...phases.map(lane)],
    notes: [
      `${sayTotal({ count: rows.length, stated: 0, sum: 0 }, language)}。`,
      say(language, "phasesHelp", {
        drawn: phases.filter((p) => p.years).reduce((sum, p) => sum + p.rows.length, 0),
        unread: phases.filter((p) => !p.years && p.words).reduce((sum, p) => sum + p.rows.length, 0),
        unsaid: phases.filter((p) => !p.words).reduce((sum, p) => sum + p.rows.length, 0),
      }),
    ],
    docs: docsOf(rows, plot),
    head: [
      say(language, "columnPeriod"),
      say(language, "columnFrom"),
      say(language, "statedRows"),
      say(language, "unstatedRows"),
      say(language, "columnAmount"),
    ],
    rows: phases.map((phase) => [
      wordsOf(phase),
      phase.from,
      String(phase.total.stated),
      String(phase.total.count - phase.total.stated),
      phase.total.stated > 0 ? sayAmount(phase.total.sum) : say(language, "unsaid"),
    ]),
  };
}
